//! Values that cross the border to the database, the same on both.

use crate::StoreError;
use std::sync::Arc;

/// One value of a column or parameter.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// SQL NULL; takes whatever type the place expects.
    Null,
    /// `BIGINT`, also booleans (0 or 1).
    Int(i64),
    /// `DOUBLE PRECISION`.
    Real(f64),
    /// `TEXT`.
    Text(String),
    /// `BYTEA` / `BLOB`.
    Blob(Vec<u8>),
}

impl Value {
    fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Int(_) => "integer",
            Self::Real(_) => "real",
            Self::Text(_) => "text",
            Self::Blob(_) => "blob",
        }
    }
}

macro_rules! value_from {
    ($($from:ty => |$it:ident| $to:expr;)*) => {
        $(impl From<$from> for Value { fn from($it: $from) -> Self { $to } })*
    };
}

value_from! {
    i64 => |it| Value::Int(it);
    i32 => |it| Value::Int(it.into());
    u32 => |it| Value::Int(it.into());
    bool => |it| Value::Int(it.into());
    f64 => |it| Value::Real(it);
    &str => |it| Value::Text(it.to_owned());
    String => |it| Value::Text(it);
    &String => |it| Value::Text(it.clone());
    Vec<u8> => |it| Value::Blob(it);
    &[u8] => |it| Value::Blob(it.to_vec());
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(it: Option<T>) -> Self {
        it.map_or(Value::Null, Into::into)
    }
}

/// Parameters of a statement in order: `params![id, now, None::<i64>]`.
#[macro_export]
macro_rules! params {
    ($($it:expr),* $(,)?) => { vec![$($crate::Value::from($it)),*] };
}

/// What a column can be read as.
pub trait FromValue: Sized {
    /// Name of the type in error messages.
    const EXPECTED: &'static str;
    /// `None` when the value is of another type.
    fn from_value(value: &Value) -> Option<Self>;
}

impl FromValue for i64 {
    const EXPECTED: &'static str = "integer";
    fn from_value(value: &Value) -> Option<Self> {
        if let Value::Int(it) = value {
            Some(*it)
        } else {
            None
        }
    }
}

impl FromValue for u32 {
    const EXPECTED: &'static str = "integer from 0 to 4294967295";
    fn from_value(value: &Value) -> Option<Self> {
        if let Value::Int(it) = value {
            u32::try_from(*it).ok()
        } else {
            None
        }
    }
}

impl FromValue for bool {
    const EXPECTED: &'static str = "0 or 1";
    fn from_value(value: &Value) -> Option<Self> {
        match value {
            Value::Int(0) => Some(false),
            Value::Int(1) => Some(true),
            _ => None,
        }
    }
}

impl FromValue for f64 {
    const EXPECTED: &'static str = "number";
    fn from_value(value: &Value) -> Option<Self> {
        match value {
            Value::Real(it) => Some(*it),
            Value::Int(it) => Some(*it as f64),
            _ => None,
        }
    }
}

impl FromValue for String {
    const EXPECTED: &'static str = "text";
    fn from_value(value: &Value) -> Option<Self> {
        if let Value::Text(it) = value {
            Some(it.clone())
        } else {
            None
        }
    }
}

impl FromValue for Vec<u8> {
    const EXPECTED: &'static str = "blob";
    fn from_value(value: &Value) -> Option<Self> {
        if let Value::Blob(it) = value {
            Some(it.clone())
        } else {
            None
        }
    }
}

impl<T: FromValue> FromValue for Option<T> {
    const EXPECTED: &'static str = T::EXPECTED;
    fn from_value(value: &Value) -> Option<Self> {
        if matches!(value, Value::Null) {
            Some(None)
        } else {
            T::from_value(value).map(Some)
        }
    }
}

/// One row of an answer; columns are read by name.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    pub(crate) columns: Arc<[String]>,
    pub(crate) values: Vec<Value>,
}

impl Row {
    /// All columns with their values, in the order of the statement.
    pub fn columns(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.columns.iter().map(String::as_str).zip(&self.values)
    }

    /// The column as `T`. Fails with the column's name when it is absent or of another type.
    pub fn get<T: FromValue>(&self, column: &str) -> Result<T, StoreError> {
        let value = self
            .columns
            .iter()
            .position(|it| it == column)
            .and_then(|at| self.values.get(at))
            .ok_or_else(|| StoreError::NoSuchColumn {
                column: column.to_owned(),
            })?;
        T::from_value(value).ok_or_else(|| StoreError::WrongColumnType {
            column: column.to_owned(),
            expected: T::EXPECTED,
            found: value.kind(),
        })
    }
}
