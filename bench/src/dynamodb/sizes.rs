//! What single items cost in a table of few rows and in one of many, each in a server of its own.
//!
//! Both servers run all along and are measured in turn, so that an hour in which the host is slow is slow for both.

use super::{Arguments, ours, rows};
use crate::load::{self, Measured};
use crate::peer::Running;
use crate::report::Row;
use crate::{CONNECTIONS, workload::Prepared};
use anyhow::Result;
use std::sync::Arc;
use world::World;

/// Distinct keys that a measurement touches, again and again: half a gigabyte of blocks.
const DISTINCT: u64 = 131_072;
/// Of each measurement of items that were not read before: more than it comes to read, and none of them kept.
const UNREAD: u64 = 262_144;
/// How often each table is measured; the round in the middle is told.
const ROUNDS: usize = 3;

struct Table {
    running: Running,
    rows: u64,
    told: Vec<Row>,
}

pub async fn compare(arguments: &Arguments, sizes: [u64; 2]) -> Result<()> {
    let mut tables = Vec::new();
    for rows in sizes {
        tables.push(Table::filled(arguments, rows).await?);
    }
    in_turn(arguments, &mut tables, "PutItem", |rows| rows::put(rows, DISTINCT)).await?;
    in_turn(arguments, &mut tables, "GetItem", |rows| rows::get(rows, DISTINCT)).await?;
    let mut unread = DISTINCT;
    in_turn(arguments, &mut tables, "GetItem of items not read before", |rows| {
        let prepared = rows::get_from(unread, rows, UNREAD);
        unread += UNREAD;
        prepared
    })
    .await?;
    for table in &mut tables {
        let memory_mb = table.running.memory_mb()?;
        table.told.push(Row::new("memory after the load, MB", memory_mb, None));
    }
    let [few, many] = sizes;
    println!("| | {few} rows | {many} rows | × |\n|---|---|---|---|");
    for (few, many) in tables[0].told.iter().zip(&tables[1].told) {
        let ratio = many.value / few.value;
        println!("| {} | {} | {} | {ratio:.2} |", few.name, few.text(), many.text());
    }
    println!();
    Ok(())
}

impl Table {
    async fn filled(arguments: &Arguments, rows: u64) -> Result<Table> {
        eprintln!("filling a table of {rows} rows");
        let running = ours(&arguments.binary).await?;
        let (world, idle_mb) = (World::real(), running.memory_mb()?);
        let begun = world.instant();
        rows::fill(&running, rows).await?;
        let filled_per_second = rows as f64 / begun.elapsed().as_secs_f64();
        running.settle().await?;
        let told = vec![
            Row::new("memory before, MB", idle_mb, None),
            Row::new("filled by BatchWriteItem, items/s", filled_per_second, None),
            Row::new("memory when filled, MB", running.memory_mb()?, None),
        ];
        Ok(Table { running, rows, told })
    }
}

/// The same load on each table in turn, some rounds of it, with each number of connections.
async fn in_turn(
    arguments: &Arguments,
    tables: &mut [Table],
    name: &str,
    mut make: impl FnMut(u64) -> Prepared,
) -> Result<()> {
    let mut rounds: Vec<Vec<Measured>> = Vec::new();
    rounds.resize_with(tables.len() * CONNECTIONS.len(), Vec::new);
    for _ in 0..ROUNDS {
        let mut results = rounds.iter_mut();
        for table in tables.iter() {
            // What one load leaves to be merged is no cost of the next, nor of the other table's.
            table.running.settle().await?;
            for (connections, results) in CONNECTIONS.into_iter().zip(&mut results) {
                let prepared = Arc::new(make(table.rows));
                let duration = arguments.duration;
                table.running.fill_cache()?;
                let result = load::run(&table.running, &prepared, connections, duration).await?;
                let (rows, per_second) = (table.rows, result.per_second);
                eprintln!("{rows} rows: {name}, {connections} connections: {per_second:.0}/s");
                results.push(result);
            }
            table.running.settle().await?;
        }
    }
    let mut rounds = rounds.into_iter();
    for table in tables {
        for (connections, mut results) in CONNECTIONS.into_iter().zip(&mut rounds) {
            results.sort_by(|one, other| one.per_second.total_cmp(&other.per_second));
            let name = format!("{name}, {connections} connections");
            table.told.push(Row::measured(&name, &results[ROUNDS / 2]));
        }
    }
    Ok(())
}
