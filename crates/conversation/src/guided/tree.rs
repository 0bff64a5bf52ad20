//! All words of a language as one tree: shared beginnings are looked at once.

/// A place in the tree.
#[derive(Debug, Clone, Default)]
pub(super) struct Node {
    pub(super) letter: char,
    pub(super) children: Vec<u32>,
    /// Words that end here, by their numbers.
    pub(super) ends: Vec<u32>,
}

/// Words by their sounds or letters; place 0 is the root.
#[derive(Debug, Clone)]
pub(super) struct Tree(Vec<Node>);

impl Tree {
    /// Takes the ways of saying or writing each word; words are numbered in their order.
    pub(super) fn new<W: IntoIterator<Item = String>>(words: impl Iterator<Item = W>) -> Self {
        let mut tree = Self(vec![Node::default()]);
        for (id, ways) in (0..).zip(words) {
            for way in ways {
                let end = way.chars().fold(0, |at, letter| tree.grow(at, letter));
                let ends = &mut tree.0[end as usize].ends;
                if end > 0 && !ends.contains(&id) {
                    ends.push(id);
                }
            }
        }
        tree
    }

    fn grow(&mut self, at: u32, letter: char) -> u32 {
        self.child(at, letter).unwrap_or_else(|| {
            let child = self.0.len() as u32;
            self.0.push(Node {
                letter,
                ..Node::default()
            });
            self.0[at as usize].children.push(child);
            child
        })
    }

    pub(super) fn node(&self, at: u32) -> &Node {
        &self.0[at as usize]
    }

    pub(super) fn nodes(&self) -> &[Node] {
        &self.0
    }

    /// Where a letter leads.
    pub(super) fn child(&self, at: u32, letter: char) -> Option<u32> {
        let children = self.node(at).children.iter();
        children.copied().find(|&child| self.node(child).letter == letter)
    }
}
