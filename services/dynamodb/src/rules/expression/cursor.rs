//! A reader of tokens, with what all expressions share: symbols, keywords, paths and the syntax error.

use super::path::{WrittenPath, WrittenStep};
use super::reserved::is_reserved;
use super::token::{Kind, Token, tokens};
use super::{DEPTH_MAX, Flaw, Flaws, OPERATORS_MAX};

/// Steps of a document path.
const PATH_STEPS_MAX: usize = 32;

pub(super) struct Cursor<'a> {
    source: &'a str,
    tokens: Vec<Token>,
    at: usize,
    depth: usize,
    operators: usize,
    pub(super) flaws: Flaws,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(source: &'a str) -> Cursor<'a> {
        let tokens = tokens(source);
        Cursor { source, tokens, at: 0, depth: 0, operators: 0, flaws: Flaws::default() }
    }

    pub(super) fn kind(&self) -> Kind {
        self.tokens[self.at].kind
    }

    pub(super) fn text(&self) -> &'a str {
        let token = self.tokens[self.at];
        &self.source[token.start..token.end]
    }

    pub(super) fn advance(&mut self) {
        self.at = (self.at + 1).min(self.tokens.len() - 1);
    }

    pub(super) fn is_symbol(&self, symbol: &str) -> bool {
        self.kind() == Kind::Symbol && self.text() == symbol
    }

    pub(super) fn take_symbol(&mut self, symbol: &str) -> bool {
        let found = self.is_symbol(symbol);
        if found {
            self.advance();
        }
        found
    }

    pub(super) fn expect_symbol(&mut self, symbol: &str) -> Result<(), String> {
        if self.take_symbol(symbol) { Ok(()) } else { Err(self.syntax_error()) }
    }

    pub(super) fn is_keyword(&self, keyword: &str) -> bool {
        self.kind() == Kind::Name && self.text().eq_ignore_ascii_case(keyword)
    }

    pub(super) fn take_keyword(&mut self, keyword: &str) -> bool {
        let found = self.is_keyword(keyword);
        if found {
            self.advance();
        }
        found
    }

    /// Whether the token behind the present one is this symbol.
    pub(super) fn is_followed_by(&self, symbol: &str) -> bool {
        self.tokens.get(self.at + 1).is_some_and(|token| {
            token.kind == Kind::Symbol && &self.source[token.start..token.end] == symbol
        })
    }

    pub(super) fn expect_end(&self) -> Result<(), String> {
        if self.kind() == Kind::End { Ok(()) } else { Err(self.syntax_error()) }
    }

    /// At the present token. `near` spans the source from the token before to the one behind.
    pub(super) fn syntax_error(&self) -> String {
        let token = self.tokens[self.at];
        let before = self.tokens[self.at.saturating_sub(1)];
        let behind = self.tokens[(self.at + 1).min(self.tokens.len() - 1)];
        let text = if token.kind == Kind::End { "<EOF>" } else { self.text() };
        let near = &self.source[before.start..behind.end];
        format!("Syntax error; token: \"{text}\", near: \"{}\"", near.trim_end())
    }

    pub(super) fn count_operator(&mut self) {
        self.operators += 1;
        let count = self.operators;
        if count > OPERATORS_MAX {
            self.flaws.note(Flaw::Operators, || {
                format!("The expression contains too many operators; operator count: {count}")
            });
        }
    }

    /// Runs a part of the grammar that may contain itself.
    pub(super) fn nested<T>(
        &mut self,
        part: impl FnOnce(&mut Self) -> Result<T, String>,
    ) -> Result<T, String> {
        if self.depth == DEPTH_MAX {
            return Err("The expression has redundant parentheses;".into());
        }
        self.depth += 1;
        let result = part(self);
        self.depth -= 1;
        result
    }

    pub(super) fn note_redundant_parentheses(&mut self) {
        self.flaws.note(Flaw::Parentheses, || "The expression has redundant parentheses;".into());
    }

    pub(super) fn value_reference(&mut self) -> Result<String, String> {
        if self.kind() != Kind::ValueReference {
            return Err(self.syntax_error());
        }
        let text = self.text().to_owned();
        self.advance();
        Ok(text)
    }

    pub(super) fn path(&mut self) -> Result<WrittenPath, String> {
        let mut path = WrittenPath { steps: vec![self.path_name()?] };
        self.path_tail(&mut path)?;
        Ok(path)
    }

    /// The `.name` and `[index]` that may follow.
    pub(super) fn path_tail(&mut self, path: &mut WrittenPath) -> Result<(), String> {
        loop {
            if self.take_symbol(".") {
                let name = self.path_name()?;
                path.steps.push(name);
            } else if self.take_symbol("[") {
                path.steps.push(self.path_index()?);
            } else {
                break;
            }
        }
        let count = path.steps.len();
        if count > PATH_STEPS_MAX {
            return Err(format!(
                "The document path has too many nesting levels; nesting levels: {count}"
            ));
        }
        Ok(())
    }

    fn path_name(&mut self) -> Result<WrittenStep, String> {
        let text = self.text();
        let step = match self.kind() {
            Kind::Name => {
                if is_reserved(text) {
                    self.flaws.note(Flaw::Reserved, || {
                        format!("Attribute name is a reserved keyword; reserved keyword: {text}")
                    });
                }
                WrittenStep::Name(text.to_owned())
            }
            Kind::NameReference => WrittenStep::Reference(text.to_owned()),
            _ => return Err(self.syntax_error()),
        };
        self.advance();
        Ok(step)
    }

    fn path_index(&mut self) -> Result<WrittenStep, String> {
        if self.kind() != Kind::Digits {
            return Err(self.syntax_error());
        }
        let text = self.text();
        self.advance();
        self.expect_symbol("]")?;
        let index = text.parse().map_err(|_| {
            format!("List index is not within the allowable range; index: [{text}]")
        })?;
        Ok(WrittenStep::Index(index))
    }
}
