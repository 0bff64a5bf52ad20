//! Sealed records and the pure plan to exchange them.
//!
//! The types that two nodes agree on, and the one question that starts an exchange: what has the other node not seen?
//! There is no transport, signature or merge here yet.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A node's stable random id. A restored backup takes a new one, so its numbers never repeat.
pub type NodeId = String;

/// A hybrid logical clock: wall time in milliseconds, a counter for events within one millisecond, the node as tie-breaker.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Hlc {
    /// Milliseconds since 1970, never running backwards on one node.
    pub millis: i64,
    /// Counts events within `millis`.
    pub counter: u32,
    /// Who made it.
    pub node: NodeId,
}

/// What a change does to its row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Op {
    /// Sets columns.
    Put,
    /// Removes the row; a later put brings it back.
    Del,
    /// Removes the content for good; beats every put whatever its clock (S3).
    Erase,
}

/// One change of one row. The numbers of a node have no gaps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// Who made it.
    pub node: NodeId,
    /// 1, 2, 3, .. per node.
    pub seq: u64,
    /// When.
    pub hlc: Hlc,
    /// The table.
    pub table: String,
    /// The row's primary key.
    pub key: String,
    /// What happens.
    pub op: Op,
    /// Changed columns by name, each as JSON text; empty for deletions.
    pub columns: BTreeMap<String, String>,
    /// Version of the table's shape.
    pub schema_version: u32,
}

/// What a node has seen: the highest number of every node, with nothing missing below it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Frontier(pub BTreeMap<NodeId, u64>);

/// The numbers of one node from `from` to `to`, both included.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Range {
    /// Whose.
    pub node: NodeId,
    /// First.
    pub from: u64,
    /// Last.
    pub to: u64,
}

impl Frontier {
    /// The ranges that `self` has and `other` has not: what to send.
    pub fn beyond(&self, other: &Self) -> Vec<Range> {
        self.0
            .iter()
            .filter_map(|(node, &to)| {
                let seen = other.0.get(node).copied().unwrap_or(0);
                (seen < to).then(|| Range {
                    node: node.clone(),
                    from: seen + 1,
                    to,
                })
            })
            .collect()
    }

    /// Notes a change. True: it was the next one of its node. False: seen before, or one is missing before it; keep it out.
    pub fn advance(&mut self, change: &Change) -> bool {
        let seen = self.0.get(&change.node).copied().unwrap_or(0);
        let next = change.seq == seen + 1;
        if next {
            self.0.insert(change.node.clone(), change.seq);
        }
        next
    }
}

/// The first part of a bundle that a courier carries.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BundleHeader {
    /// Sender.
    pub from: NodeId,
    /// Receiver.
    pub to: NodeId,
    /// Prefix of what the receiver may see.
    pub scope: String,
    /// What the receiver had when the bundle was made.
    pub frontier_before: Frontier,
    /// What it has after applying the bundle.
    pub frontier_after: Frontier,
    /// Number of changes.
    pub count: u64,
    /// Size of the chunks.
    pub bytes: u64,
    /// Milliseconds since 1970.
    pub created: i64,
    /// After this many days it is thrown away unread.
    pub ttl_days: u32,
}
