//! How far a template may grow. Loops, globals, mappings and functions copy what a template says once to many
//! places, so a small text can ask for more memory than there is: whatever copies pays for it here.

use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::Value;

use super::{Refusal, limits};

/// Why what has grown too far is refused.
pub const TOO_LARGE: &str = "Template format error: the expanded template is too large.";

/// What may still be spent on one expansion of one template. It is shared by all that takes part in it.
#[derive(Debug)]
pub struct Budget {
    nodes: AtomicUsize,
    bytes: AtomicUsize,
}

impl Budget {
    /// Of one macro: a document that it may make of another.
    pub fn of_document() -> Budget {
        Budget::of(limits::NODES_MAX, limits::TEXT_BYTES_MAX)
    }

    /// Of one evaluation of all functions of a template, what they hand to each other included.
    pub fn of_evaluation() -> Budget {
        Budget::of(limits::EVALUATED_NODES_TOTAL_MAX, limits::EVALUATED_BYTES_TOTAL_MAX)
    }

    fn of(nodes: usize, bytes: usize) -> Budget {
        Budget { nodes: AtomicUsize::new(nodes), bytes: AtomicUsize::new(bytes) }
    }

    /// Takes what is spent away, or refuses.
    pub fn spend(&self, nodes: usize, bytes: usize) -> Result<(), Refusal> {
        match take(&self.nodes, nodes) && take(&self.bytes, bytes) {
            true => Ok(()),
            false => Err(Refusal::invalid(TOO_LARGE)),
        }
    }

    /// Pays for a value with all that is in it.
    pub fn spend_value(&self, value: &Value) -> Result<(), Refusal> {
        self.spend_copies(value, 1)
    }

    /// Pays for so many copies of a value.
    pub fn spend_copies(&self, value: &Value, copies: usize) -> Result<(), Refusal> {
        let (nodes, bytes) = weight(value);
        self.spend(nodes.saturating_mul(copies), bytes.saturating_mul(copies))
    }
}

/// Values and bytes of text in a value, itself included.
fn weight(value: &Value) -> (usize, usize) {
    let add =
        |(nodes, bytes): (usize, usize), (more, text): (usize, usize)| (nodes + more, bytes + text);
    match value {
        Value::Null | Value::Bool(_) | Value::Number(_) => (1, 0),
        Value::String(text) => (1, text.len()),
        Value::Array(list) => list.iter().map(weight).fold((1, 0), add),
        Value::Object(object) => {
            object.iter().map(|(name, value)| add((0, name.len()), weight(value))).fold((1, 0), add)
        }
    }
}

/// Whether there was enough; what was too little stays spent.
fn take(left: &AtomicUsize, spent: usize) -> bool {
    let taken = left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| {
        Some(left.saturating_sub(spent))
    });
    taken.is_ok_and(|before| before >= spent)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Budget, limits};

    #[test]
    fn a_budget_ends_where_it_says() {
        let budget = Budget::of_document();
        budget.spend(limits::NODES_MAX - 3, limits::TEXT_BYTES_MAX - 4).unwrap();
        budget.spend_value(&json!({"ab": ["cd"]})).unwrap();
        budget.spend(0, 0).unwrap();
        assert!(budget.spend(1, 0).is_err());
        assert!(budget.spend(0, 1).is_err());
        let copies = |copies: usize| Budget::of_document().spend_copies(&json!("abcd"), copies);
        assert!(copies(limits::NODES_MAX).is_ok());
        assert!(copies(limits::NODES_MAX + 1).is_err());
        assert!(copies(usize::MAX).is_err());
    }
}
