//! Elements of HTML and SVG, written so that none stays open and no text is ever taken for one.

use std::fmt::{Display, Write as _};

/// A name and a value.
pub type Attribute<'a> = (&'a str, &'a dyn Display);

/// Markup under construction.
#[derive(Default)]
pub struct Markup {
    text: String,
}

impl Markup {
    /// The finished markup.
    pub fn finish(self) -> String {
        self.text
    }

    /// An element with something in it, which ends where that ends.
    pub fn element(&mut self, name: &str, attributes: &[Attribute<'_>], inside: impl FnOnce(&mut Self)) {
        self.tag(name, attributes, ">");
        inside(self);
        self.text.push_str("</");
        self.text.push_str(name);
        self.text.push('>');
        if !matches!(name, "span" | "strong" | "tspan") {
            self.text.push('\n');
        }
    }

    /// An element that has nothing in it.
    pub fn empty(&mut self, name: &str, attributes: &[Attribute<'_>]) {
        self.tag(name, attributes, "/>\n");
    }

    /// Words. A line break is one for the reader too.
    pub fn text(&mut self, words: &str) {
        for (place, line) in words.split('\n').enumerate() {
            if place > 0 {
                self.empty("br", &[]);
            }
            self.text.push_str(&escape(line));
        }
    }

    /// The house's own style sheet, as it is.
    pub fn style(&mut self, sheet: &'static str) {
        self.text.push_str("<style>\n");
        self.text.push_str(sheet);
        self.text.push_str("</style>\n");
    }

    fn tag(&mut self, name: &str, attributes: &[Attribute<'_>], end: &str) {
        self.text.push('<');
        self.text.push_str(name);
        for (name, value) in attributes {
            // A string takes whatever is written to it: this cannot fail.
            let _ = write!(self.text, " {name}=\"{}\"", escape(&value.to_string()));
        }
        self.text.push_str(end);
    }
}

/// Text as text, wherever it stands: between tags and in quotes alike. Letters that no page may hold are left out.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            letter if letter.is_control() && letter != '\t' => {}
            letter => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::{Markup, escape};

    #[test]
    fn no_text_is_taken_for_markup() {
        assert_eq!(escape("<script>&\"'</script>"), "&lt;script&gt;&amp;&quot;&#39;&lt;/script&gt;");
        assert_eq!(escape("5.400,00\u{a0}kr. \u{2212} æ\0\u{8}\u{9f}"), "5.400,00\u{a0}kr. \u{2212} æ");
        assert_eq!(escape("&amp;"), "&amp;amp;");
    }

    #[test]
    fn elements_end_where_their_inside_ends() {
        let mut markup = Markup::default();
        markup.element("p", &[("title", &"a \"b\" <c>")], |p| {
            p.text("one\ntwo & ");
            p.element("span", &[], |span| span.text("3 < 4"));
        });
        let written = markup.finish();
        assert_eq!(
            written,
            "<p title=\"a &quot;b&quot; &lt;c&gt;\">one<br/>\ntwo &amp; <span>3 &lt; 4</span></p>\n"
        );
    }
}
