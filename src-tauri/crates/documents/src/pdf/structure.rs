//! The structure of a tagged PDF (ISO 32000-1, 14.7): what is a heading, a paragraph, a table.

use lopdf::{Dictionary, Object, ObjectId, StringFormat, dictionary};

/// The structure elements that documents use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tag {
    Document,
    H1,
    H2,
    H3,
    P,
    L,
    Li,
    Lbl,
    LBody,
    Table,
    Caption,
    THead,
    TBody,
    Tr,
    Th,
    Td,
    Figure,
}

impl Tag {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Document => "Document",
            Self::H1 => "H1",
            Self::H2 => "H2",
            Self::H3 => "H3",
            Self::P => "P",
            Self::L => "L",
            Self::Li => "LI",
            Self::Lbl => "Lbl",
            Self::LBody => "LBody",
            Self::Table => "Table",
            Self::Caption => "Caption",
            Self::THead => "THead",
            Self::TBody => "TBody",
            Self::Tr => "TR",
            Self::Th => "TH",
            Self::Td => "TD",
            Self::Figure => "Figure",
        }
    }
}

/// An element of the tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Node(usize);

/// What belongs to an element, in reading order.
#[derive(Debug, Clone, Copy)]
enum Child {
    Element(Node),
    /// Marked content on a page.
    Marked {
        page: usize,
        id: i64,
    },
}

#[derive(Debug)]
struct Element {
    tag: Tag,
    attributes: Vec<(&'static str, Attribute)>,
    children: Vec<Child>,
}

/// A property of an element.
#[derive(Debug, Clone)]
pub(crate) enum Attribute {
    /// Words, such as the alternative to a picture.
    Words(String),
    /// A property of a table, list or layout.
    Owned(Dictionary),
}

/// The structure tree of one document.
#[derive(Debug)]
pub(crate) struct Structure {
    elements: Vec<Element>,
}

impl Structure {
    pub(crate) const ROOT: Node = Node(0);

    pub(crate) fn new() -> Self {
        Self {
            elements: vec![Element {
                tag: Tag::Document,
                attributes: Vec::new(),
                children: Vec::new(),
            }],
        }
    }

    /// Adds an element as the last child of its parent.
    pub(crate) fn add(&mut self, parent: Node, tag: Tag) -> Node {
        let node = Node(self.elements.len());
        self.elements.push(Element {
            tag,
            attributes: Vec::new(),
            children: Vec::new(),
        });
        self.elements[parent.0].children.push(Child::Element(node));
        node
    }

    pub(crate) fn set(&mut self, node: Node, key: &'static str, attribute: Attribute) {
        self.elements[node.0].attributes.push((key, attribute));
    }

    pub(crate) fn tag(&self, node: Node) -> Tag {
        self.elements[node.0].tag
    }

    pub(crate) fn mark(&mut self, node: Node, page: usize, id: i64) {
        self.elements[node.0]
            .children
            .push(Child::Marked { page, id });
    }

    /// Writes the tree and returns the id of its root.
    ///
    /// `pages` are the page objects in order; each gets its entry in the parent tree.
    pub(crate) fn write(&self, pdf: &mut lopdf::Document, pages: &[ObjectId]) -> ObjectId {
        let root = pdf.new_object_id();
        let ids: Vec<ObjectId> = self.elements.iter().map(|_| pdf.new_object_id()).collect();
        let mut parents: Vec<Vec<Object>> = pages.iter().map(|_| Vec::new()).collect();
        let mut parent_of: Vec<ObjectId> = vec![root; self.elements.len()];
        for (index, element) in self.elements.iter().enumerate() {
            for child in &element.children {
                if let Child::Element(node) = child {
                    parent_of[node.0] = ids[index];
                }
            }
        }
        for (index, element) in self.elements.iter().enumerate() {
            let mut kids = Vec::new();
            for child in &element.children {
                kids.push(match child {
                    Child::Element(node) => ids[node.0].into(),
                    Child::Marked { page, id } => {
                        let owners = &mut parents[*page];
                        let place = usize::try_from(*id).unwrap_or(0);
                        if owners.len() <= place {
                            owners.resize(place + 1, Object::Null);
                        }
                        owners[place] = ids[index].into();
                        Object::Dictionary(dictionary! {
                            "Type" => "MCR",
                            "Pg" => pages[*page],
                            "MCID" => *id,
                        })
                    }
                });
            }
            let mut written = dictionary! {
                "Type" => "StructElem",
                "S" => element.tag.name(),
                "P" => parent_of[index],
                "K" => kids,
            };
            for (key, attribute) in &element.attributes {
                match attribute {
                    Attribute::Words(words) => written.set(*key, utf16(words)),
                    Attribute::Owned(owned) => written.set(*key, owned.clone()),
                }
            }
            pdf.objects.insert(ids[index], written.into());
        }
        let mut numbers = Vec::new();
        for (page, owners) in parents.into_iter().enumerate() {
            numbers.push(Object::Integer(i64::try_from(page).unwrap_or(0)));
            numbers.push(pdf.add_object(owners).into());
        }
        let parent_tree = pdf.add_object(dictionary! { "Nums" => numbers });
        let tree = dictionary! {
            "Type" => "StructTreeRoot",
            "K" => vec![Object::from(ids[0])],
            "ParentTree" => parent_tree,
            "ParentTreeNextKey" => i64::try_from(pages.len()).unwrap_or(0),
        };
        pdf.objects.insert(root, tree.into());
        root
    }
}

/// Returns words as a text string (ISO 32000-1, 7.9.2.2).
pub(crate) fn utf16(words: &str) -> Object {
    let mut bytes = vec![0xFE, 0xFF];
    for unit in words.encode_utf16() {
        bytes.extend(unit.to_be_bytes());
    }
    Object::String(bytes, StringFormat::Hexadecimal)
}
