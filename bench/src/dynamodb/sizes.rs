//! What single items cost in a table of few rows and in one of many, each in a server of its own.

use super::{Arguments, ours, rows};
use crate::load;
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

pub async fn compare(arguments: &Arguments, sizes: [u64; 2]) -> Result<()> {
    let mut columns = Vec::new();
    for rows in sizes {
        eprintln!("filling a table of {rows} rows");
        let running = ours(&arguments.binary).await?;
        let (world, idle_mb) = (World::real(), running.memory_mb()?);
        let begun = world.instant();
        rows::fill(&running, rows).await?;
        let filled_per_second = rows as f64 / begun.elapsed().as_secs_f64();
        running.settle().await?;
        columns.push(measured(&running, rows, arguments, idle_mb, filled_per_second).await?);
    }
    let [few, many] = sizes;
    println!("| | {few} rows | {many} rows | × |\n|---|---|---|---|");
    for (few, many) in columns[0].iter().zip(&columns[1]) {
        let ratio = many.value / few.value;
        println!("| {} | {} | {} | {ratio:.2} |", few.name, few.text(), many.text());
    }
    println!();
    Ok(())
}

async fn measured(
    running: &Running,
    rows: u64,
    arguments: &Arguments,
    idle_mb: f64,
    filled_per_second: f64,
) -> Result<Vec<Row>> {
    let mut measured = vec![
        Row::new("memory before, MB", idle_mb, None),
        Row::new("filled by BatchWriteItem, items/s", filled_per_second, None),
        Row::new("memory when filled, MB", running.memory_mb()?, None),
    ];
    let put: fn(u64, u64) -> Prepared = rows::put;
    for (name, make) in [("PutItem", put), ("GetItem", rows::get)] {
        // Merging what the writes before left is part of their cost, not of the reads'.
        running.settle().await?;
        let prepared = Arc::new(make(rows, DISTINCT));
        for connections in CONNECTIONS {
            let result = load::run(running, &prepared, connections, arguments.duration).await?;
            let name = format!("{name}, {connections} connections");
            eprintln!("{rows} rows: {name}: {:.0}/s", result.per_second);
            measured.push(Row::measured(&name, &result));
        }
    }
    let mut unread = DISTINCT;
    for connections in CONNECTIONS {
        let prepared = Arc::new(rows::get_from(unread, rows, UNREAD));
        unread += UNREAD;
        let result = load::run(running, &prepared, connections, arguments.duration).await?;
        let name = format!("GetItem of items not read before, {connections} connections");
        eprintln!("{rows} rows: {name}: {:.0}/s", result.per_second);
        measured.push(Row::measured(&name, &result));
    }
    measured.push(Row::new("memory after the load, MB", running.memory_mb()?, None));
    Ok(measured)
}
