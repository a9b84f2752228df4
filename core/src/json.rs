//! A small JSON: what tools outside read.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

/// A JSON value. It prints itself as JSON in one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// `true` or `false`.
    Bool(bool),
    /// A number whose digits are already written.
    Digits(String),
    /// A list.
    List(Vec<Value>),
    /// `null`.
    Null,
    /// A whole number.
    Number(u64),
    /// An object, its keys in this order.
    Object(Vec<(String, Value)>),
    /// A text.
    Text(String),
}

impl Value {
    /// A text.
    #[must_use]
    pub fn text(text: &str) -> Value {
        Value::Text(String::from(text))
    }

    /// An object.
    #[must_use]
    pub fn object<const N: usize>(fields: [(&str, Value); N]) -> Value {
        Value::Object(fields.map(|(key, value)| (String::from(key), value)).into())
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::Bool(truth) => write!(f, "{truth}"),
            Value::Digits(digits) => f.write_str(digits),
            Value::Null => f.write_str("null"),
            Value::Number(number) => write!(f, "{number}"),
            Value::Text(text) => quote(f, text),
            Value::List(items) => {
                f.write_str("[")?;
                for (index, item) in items.iter().enumerate() {
                    write!(f, "{}{item}", if index > 0 { ", " } else { "" })?;
                }
                f.write_str("]")
            }
            Value::Object(fields) => {
                f.write_str("{")?;
                for (index, (key, value)) in fields.iter().enumerate() {
                    f.write_str(if index > 0 { ", " } else { "" })?;
                    quote(f, key)?;
                    write!(f, ": {value}")?;
                }
                f.write_str("}")
            }
        }
    }
}

fn quote(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    f.write_str("\"")?;
    for letter in text.chars() {
        match letter {
            '"' => f.write_str("\\\"")?,
            '\\' => f.write_str("\\\\")?,
            '\n' => f.write_str("\\n")?,
            letter if letter < ' ' => write!(f, "\\u{:04x}", u32::from(letter))?,
            letter => write!(f, "{letter}")?,
        }
    }
    f.write_str("\"")
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    #[test]
    fn json_in_one_line() {
        let value = Value::object([
            ("text", Value::text("a \"b\"\\\n\u{1}é")),
            ("list", Value::List([Value::Number(1), Value::Null, Value::Bool(true)].into())),
            ("big", Value::Digits("1267650600228229401496703205377".to_string())),
        ]);
        let json = r#"{"text": "a \"b\"\\\n\u0001é", "list": [1, null, true], "big": 1267650600228229401496703205377}"#;
        assert_eq!(value.to_string(), json);
    }
}
