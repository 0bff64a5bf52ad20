//! One transaction: the only door to the rows.

use crate::StoreError;
use crate::database::Dialect;
use crate::timing::Watch;
use crate::value::{Row, Value};
use sqlx::postgres::{PgArguments, PgRow, PgTypeInfo, types::Oid};
use sqlx::sqlite::{SqliteArguments, SqliteRow};
use sqlx::{AssertSqlSafe, Column as _, Postgres, Row as _, Sqlite, TypeInfo as _, ValueRef as _};
use std::sync::Arc;

#[derive(Debug)]
pub(crate) enum Connection {
    Sqlite(sqlx::Transaction<'static, Sqlite>),
    Postgres(sqlx::Transaction<'static, Postgres>),
}

/// An open transaction. Dropping it without [`Tx::commit`] undoes everything.
#[derive(Debug)]
pub struct Tx {
    pub(crate) connection: Connection,
    pub(crate) watch: Watch,
}

impl Tx {
    /// Which database is behind; for the rare statement that has to differ.
    pub fn dialect(&self) -> Dialect {
        match self.connection {
            Connection::Sqlite(_) => Dialect::Sqlite,
            Connection::Postgres(_) => Dialect::Postgres,
        }
    }

    /// Runs a statement and gives the number of rows it changed.
    pub async fn execute(&mut self, sql: &'static str, params: Vec<Value>) -> Result<u64, StoreError> {
        match &mut self.connection {
            Connection::Sqlite(it) => Ok(sqlx::query_with(sql, sqlite_arguments(params)?)
                .execute(&mut **it)
                .await?
                .rows_affected()),
            Connection::Postgres(it) => Ok(sqlx::query_with(sql, pg_arguments(params)?)
                .execute(&mut **it)
                .await?
                .rows_affected()),
        }
    }

    /// All rows of the answer.
    pub async fn query(&mut self, sql: &'static str, params: Vec<Value>) -> Result<Vec<Row>, StoreError> {
        self.query_built(sql.to_owned(), params).await
    }

    /// The first row, if there is one.
    pub async fn query_opt(
        &mut self,
        sql: &'static str,
        params: Vec<Value>,
    ) -> Result<Option<Row>, StoreError> {
        Ok(self.query(sql, params).await?.into_iter().next())
    }

    /// The first row; [`StoreError::NoRow`] when there is none.
    pub async fn query_one(&mut self, sql: &'static str, params: Vec<Value>) -> Result<Row, StoreError> {
        self.query_opt(sql, params).await?.ok_or(StoreError::NoRow)
    }

    /// Same as [`Tx::query`] for text assembled in this crate (placeholder lists only, never values).
    pub(crate) async fn query_built(
        &mut self,
        sql: String,
        params: Vec<Value>,
    ) -> Result<Vec<Row>, StoreError> {
        let sql = AssertSqlSafe(sql);
        match &mut self.connection {
            Connection::Sqlite(it) => {
                let rows = sqlx::query_with(sql, sqlite_arguments(params)?)
                    .fetch_all(&mut **it)
                    .await?;
                sqlite_rows(&rows)
            }
            Connection::Postgres(it) => {
                let rows = sqlx::query_with(sql, pg_arguments(params)?)
                    .fetch_all(&mut **it)
                    .await?;
                pg_rows(&rows)
            }
        }
    }

    /// Runs a script of several statements without parameters (migrations).
    pub(crate) async fn run_script(&mut self, sql: &'static str) -> Result<(), StoreError> {
        match &mut self.connection {
            Connection::Sqlite(it) => sqlx::raw_sql(sql).execute(&mut **it).await.map(drop)?,
            Connection::Postgres(it) => sqlx::raw_sql(sql).execute(&mut **it).await.map(drop)?,
        }
        Ok(())
    }

    /// Makes the changes durable; when this returns, they survive a kill and a power cut.
    pub async fn commit(mut self) -> Result<(), StoreError> {
        match self.connection {
            Connection::Sqlite(it) => it.commit().await?,
            Connection::Postgres(it) => it.commit().await?,
        }
        self.watch.settled = true;
        Ok(())
    }
}

/// NULL with the type left for PostgreSQL to infer from where it stands.
struct Untyped;

impl sqlx::Type<Postgres> for Untyped {
    fn type_info() -> PgTypeInfo {
        const UNKNOWN: Oid = Oid(705);
        PgTypeInfo::with_oid(UNKNOWN)
    }
}

impl sqlx::Encode<'_, Postgres> for Untyped {
    fn encode_by_ref(
        &self,
        _: &mut sqlx::postgres::PgArgumentBuffer,
    ) -> Result<sqlx::encode::IsNull, sqlx::error::BoxDynError> {
        Ok(sqlx::encode::IsNull::Yes)
    }
}

fn pg_arguments(params: Vec<Value>) -> Result<PgArguments, StoreError> {
    use sqlx::Arguments as _;
    let mut all = PgArguments::default();
    for value in params {
        match value {
            Value::Null => all.add(Untyped),
            Value::Int(it) => all.add(it),
            Value::Real(it) => all.add(it),
            Value::Text(it) => all.add(it),
            Value::Blob(it) => all.add(it),
        }
        .map_err(|error| StoreError::Database(sqlx::Error::Encode(error)))?;
    }
    Ok(all)
}

fn sqlite_arguments(params: Vec<Value>) -> Result<SqliteArguments, StoreError> {
    use sqlx::Arguments as _;
    let mut all = SqliteArguments::default();
    for value in params {
        match value {
            Value::Null => all.add(None::<i64>),
            Value::Int(it) => all.add(it),
            Value::Real(it) => all.add(it),
            Value::Text(it) => all.add(it),
            Value::Blob(it) => all.add(it),
        }
        .map_err(|error| StoreError::Database(sqlx::Error::Encode(error)))?;
    }
    Ok(all)
}

fn sqlite_rows(rows: &[SqliteRow]) -> Result<Vec<Row>, StoreError> {
    let Some(first) = rows.first() else {
        return Ok(Vec::new());
    };
    let columns: Arc<[String]> = first.columns().iter().map(|it| it.name().to_owned()).collect();
    rows.iter()
        .map(|row| {
            let values = (0..columns.len())
                .map(|at| sqlite_value(row, at))
                .collect::<Result<_, _>>()?;
            Ok(Row {
                columns: Arc::clone(&columns),
                values,
            })
        })
        .collect()
}

fn sqlite_value(row: &SqliteRow, at: usize) -> Result<Value, StoreError> {
    let raw = row.try_get_raw(at)?;
    if raw.is_null() {
        return Ok(Value::Null);
    }
    // The type of the stored value, not the declared one: SQLite decides per value.
    let kind = raw.type_info().name().to_owned();
    Ok(match kind.as_str() {
        "INTEGER" => Value::Int(row.try_get_unchecked(at)?),
        "REAL" => Value::Real(row.try_get_unchecked(at)?),
        "BLOB" => Value::Blob(row.try_get_unchecked(at)?),
        _ => Value::Text(row.try_get_unchecked(at)?),
    })
}

fn pg_rows(rows: &[PgRow]) -> Result<Vec<Row>, StoreError> {
    let Some(first) = rows.first() else {
        return Ok(Vec::new());
    };
    let columns: Arc<[String]> = first.columns().iter().map(|it| it.name().to_owned()).collect();
    rows.iter()
        .map(|row| {
            let values = (0..columns.len())
                .map(|at| pg_value(row, at))
                .collect::<Result<_, _>>()?;
            Ok(Row {
                columns: Arc::clone(&columns),
                values,
            })
        })
        .collect()
}

fn pg_value(row: &PgRow, at: usize) -> Result<Value, StoreError> {
    let raw = row.try_get_raw(at)?;
    if raw.is_null() {
        return Ok(Value::Null);
    }
    let kind = raw.type_info().name().to_owned();
    Ok(match kind.as_str() {
        "INT8" => Value::Int(row.try_get(at)?),
        "INT4" => Value::Int(row.try_get::<i32, _>(at)?.into()),
        "BOOL" => Value::Int(row.try_get::<bool, _>(at)?.into()),
        "FLOAT8" => Value::Real(row.try_get(at)?),
        "TEXT" | "VARCHAR" | "NAME" => Value::Text(row.try_get(at)?),
        "BYTEA" => Value::Blob(row.try_get(at)?),
        _ => {
            let column = row
                .columns()
                .get(at)
                .map_or_else(String::new, |it| it.name().to_owned());
            return Err(StoreError::NotPortable { column, found: kind });
        }
    })
}
