//! Files and folders by number, and the changes of names that the disk does not hold yet.
//!
//! A folder has its names twice: as they are now, and as the disk has them. A change (a rename is one, of
//! two names) waits until every folder that it touches was synced, and reaches the disk whole. One that
//! waits goes along with a later one that rests on it: one of the same name, or the removal of the folder
//! that it helped to empty.

use crate::content::Content;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::ffi::OsString;
use std::time::SystemTime;
use world::World;

pub(crate) const ROOT: u64 = 1;

pub(crate) enum Body {
    File(Content),
    Folder(Folder),
    Link(OsString),
}

#[derive(Default)]
pub(crate) struct Folder {
    pub(crate) live: BTreeMap<OsString, u64>,
    durable: BTreeMap<OsString, u64>,
}

pub(crate) struct Node {
    pub(crate) body: Body,
    pub(crate) mode: u32,
    pub(crate) owner: (u32, u32),
    pub(crate) modified: SystemTime,
    /// Names that point here: now, on the disk, and in changes that wait.
    pub(crate) live: u32,
    durable: u32,
    pending: u32,
    pub(crate) open: u32,
}

/// A name that points elsewhere, or nowhere, from now on.
pub(crate) struct Set {
    pub(crate) folder: u64,
    pub(crate) name: OsString,
    pub(crate) to: Option<u64>,
}

struct Change {
    sets: Vec<Set>,
    unsynced: BTreeSet<u64>,
    /// Folders that go with it, and had to be empty.
    emptied: Vec<u64>,
}

pub(crate) struct Tree {
    nodes: BTreeMap<u64, Node>,
    waiting: Vec<Change>,
    next: u64,
    /// Of all files.
    pages: u64,
}

/// What a cut took.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lost {
    /// Of files, that read otherwise than before.
    pub bytes: u64,
    /// Whose content changed.
    pub files: u64,
    /// Changes of names: a file made, renamed or removed counts one.
    pub entries: u64,
}

impl Node {
    pub(crate) fn new(body: Body, mode: u32, owner: (u32, u32), modified: SystemTime) -> Node {
        Node { body, mode, owner, modified, live: 0, durable: 0, pending: 0, open: 0 }
    }

    fn is_used(&self) -> bool {
        self.live + self.durable + self.pending + self.open > 0
    }
}

impl Tree {
    pub(crate) fn new(root: Node) -> Tree {
        let nodes = BTreeMap::from([(ROOT, root)]);
        Tree { nodes, waiting: Vec::new(), next: ROOT + 1, pages: 0 }
    }

    pub(crate) fn node(&self, number: u64) -> Option<&Node> {
        self.nodes.get(&number)
    }

    pub(crate) fn node_mut(&mut self, number: u64) -> Option<&mut Node> {
        self.nodes.get_mut(&number)
    }

    pub(crate) fn numbers(&self) -> Vec<u64> {
        self.nodes.keys().copied().collect()
    }

    pub(crate) fn pages(&self) -> u64 {
        self.pages
    }

    /// Numbers are never used again. A name has to be set next.
    pub(crate) fn add(&mut self, node: Node) -> u64 {
        let number = self.next;
        self.next += 1;
        self.nodes.insert(number, node);
        number
    }

    /// Works on a file's content; none if it is not a file.
    pub(crate) fn content<T>(
        &mut self,
        number: u64,
        work: impl FnOnce(&mut Content) -> T,
    ) -> Option<T> {
        let Body::File(content) = &mut self.nodes.get_mut(&number)?.body else { return None };
        let before = content.page_count();
        let result = work(content);
        self.pages = self.pages - before + content.page_count();
        Some(result)
    }

    pub(crate) fn close(&mut self, number: u64) {
        if let Some(node) = self.nodes.get_mut(&number) {
            node.open = node.open.saturating_sub(1);
        }
        self.drop_unused(number);
    }

    /// Changes names, all at once.
    pub(crate) fn change(&mut self, sets: Vec<Set>) {
        let mut gone = Vec::new();
        for set in &sets {
            let Some(folder) = self.folder(set.folder) else { continue };
            let old = match set.to {
                Some(to) => folder.live.insert(set.name.clone(), to),
                None => folder.live.remove(&set.name),
            };
            if let Some(node) = set.to.and_then(|to| self.nodes.get_mut(&to)) {
                node.live += 1;
                node.pending += 1;
            }
            if let Some(old) = old
                && let Some(node) = self.nodes.get_mut(&old)
            {
                node.live -= 1;
                gone.push(old);
            }
        }
        gone.retain(|number| self.nodes.get(number).is_some_and(|node| node.live == 0));
        let is_folder =
            |number: &&u64| matches!(self.nodes[*number].body, Body::Folder(Folder { .. }));
        let emptied = gone.iter().filter(is_folder).copied().collect();
        let unsynced = sets.iter().map(|set| set.folder).collect();
        self.waiting.push(Change { sets, unsynced, emptied });
        for number in gone {
            self.drop_unused(number);
        }
    }

    /// The disk holds this folder's names.
    pub(crate) fn sync_folder(&mut self, number: u64) {
        let mut ready = HashSet::new();
        for (at, change) in self.waiting.iter_mut().enumerate() {
            if change.unsynced.remove(&number) && change.unsynced.is_empty() {
                ready.insert(at);
            }
        }
        self.settle(ready);
    }

    /// The disk holds the names of this file or folder, and those of the folders above.
    pub(crate) fn sync_names_of(&mut self, number: u64) {
        if self.nodes.get(&number).is_none_or(|node| node.pending == 0) {
            return;
        }
        let mut ready = HashSet::new();
        let mut todo = vec![number];
        while let Some(number) = todo.pop() {
            for (at, change) in self.waiting.iter().enumerate() {
                let names_it = change.sets.iter().any(|set| set.to == Some(number));
                if names_it && ready.insert(at) {
                    todo.extend(change.sets.iter().map(|set| set.folder));
                }
            }
        }
        self.settle(ready);
    }

    /// Brings changes to the disk, with those on which they rest.
    fn settle(&mut self, mut ready: HashSet<usize>) {
        let (mut names, mut emptied) = (HashSet::new(), HashSet::new());
        for (at, change) in self.waiting.iter().enumerate().rev() {
            let rests_on = |set: &Set| {
                emptied.contains(&set.folder) || names.contains(&(set.folder, &set.name))
            };
            if ready.contains(&at) || change.sets.iter().any(rests_on) {
                ready.insert(at);
                names.extend(change.sets.iter().map(|set| (set.folder, &set.name)));
                emptied.extend(change.emptied.iter().copied());
            }
        }
        let waiting = std::mem::take(&mut self.waiting);
        let mut done = Vec::new();
        for (at, change) in waiting.into_iter().enumerate() {
            if ready.contains(&at) { done.push(change) } else { self.waiting.push(change) }
        }
        for change in done {
            self.store(change);
        }
    }

    fn store(&mut self, change: Change) {
        let mut gone = Vec::new();
        for set in change.sets {
            let Some(folder) = self.folder(set.folder) else { continue };
            let old = match set.to {
                Some(to) => folder.durable.insert(set.name, to),
                None => folder.durable.remove(&set.name),
            };
            if let Some(node) = set.to.and_then(|to| self.nodes.get_mut(&to)) {
                node.durable += 1;
                node.pending -= 1;
            }
            if let Some(old) = old
                && let Some(node) = self.nodes.get_mut(&old)
            {
                node.durable -= 1;
                gone.push(old);
            }
        }
        for number in gone {
            self.drop_unused(number);
        }
    }

    fn folder(&mut self, number: u64) -> Option<&mut Folder> {
        match &mut self.nodes.get_mut(&number)?.body {
            Body::Folder(folder) => Some(folder),
            Body::File(_) | Body::Link(_) => None,
        }
    }

    fn drop_unused(&mut self, number: u64) {
        if number != ROOT
            && self.nodes.get(&number).is_some_and(|node| !node.is_used())
            && let Some(Node { body: Body::File(content), .. }) = self.nodes.remove(&number)
        {
            self.pages -= content.page_count();
        }
    }

    /// Back to what the disk holds; with a source of chance, more of it than was promised.
    pub(crate) fn cut(&mut self, chance: Option<&World>) -> Lost {
        let waiting = std::mem::take(&mut self.waiting);
        let survive = match chance {
            Some(world) => world.random_u64() % (waiting.len() as u64 + 1),
            None => 0,
        };
        let mut lost = Lost { entries: waiting.len() as u64 - survive, ..Lost::default() };
        for change in waiting.into_iter().take(survive as usize) {
            self.store(change);
        }
        for node in self.nodes.values_mut() {
            match &mut node.body {
                Body::Folder(folder) => folder.live = folder.durable.clone(),
                Body::File(content) => {
                    let reverted = content.cut(chance);
                    lost.bytes += reverted.bytes;
                    lost.files += u64::from(reverted.changed);
                }
                Body::Link(_) => {}
            }
        }
        self.sweep();
        lost
    }

    /// Drops what no name leads to and counts again.
    fn sweep(&mut self) {
        let mut names: BTreeMap<u64, u32> = BTreeMap::from([(ROOT, 0)]);
        let mut todo = vec![ROOT];
        while let Some(number) = todo.pop() {
            let Some(Body::Folder(folder)) = self.nodes.get(&number).map(|node| &node.body) else {
                continue;
            };
            for child in folder.durable.values() {
                let count = names.entry(*child).or_insert(0);
                *count += 1;
                if *count == 1 {
                    todo.push(*child);
                }
            }
        }
        self.pages = 0;
        self.nodes.retain(|number, _| names.contains_key(number));
        for (number, node) in &mut self.nodes {
            (node.live, node.durable) = (names[number], names[number]);
            (node.pending, node.open) = (0, 0);
            if let Body::File(content) = &node.body {
                self.pages += content.page_count();
            }
        }
    }
}
