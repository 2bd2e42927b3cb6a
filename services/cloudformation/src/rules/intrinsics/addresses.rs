//! The functions about networks: `Fn::Cidr` and `Fn::GetAZs`.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use serde_json::Value;

use super::Scope;
use crate::rules::Refusal;

const BLOCKS_MAX: u32 = 256;
/// Every region of Pileus has three zones.
const ZONES: [char; 3] = ['a', 'b', 'c'];

impl Scope<'_> {
    pub(super) fn zones(&self, argument: &Value, depth: usize) -> Result<Value, Refusal> {
        let malformed = || {
            Refusal::invalid("Template error: Fn::GetAZs requires a string: the name of a region")
        };
        let region = self.text(argument, depth, malformed)?;
        let region = if region.is_empty() { &self.pseudo.region } else { &region };
        Ok(ZONES.iter().map(|zone| Value::String(format!("{region}{zone}"))).collect())
    }

    pub(super) fn cidr(&self, argument: &Value, depth: usize) -> Result<Value, Refusal> {
        let malformed = || {
            Refusal::invalid(
                "Template error: every Fn::Cidr object requires an ipBlock, a count between 1 and \
                 256 and the number of subnet bits",
            )
        };
        let arguments = argument.as_array().ok_or_else(malformed)?;
        let texts: Vec<String> = (arguments.iter())
            .map(|value| self.text(value, depth, malformed))
            .collect::<Result<_, _>>()?;
        let (block, count, bits) = match texts.as_slice() {
            [block, count] => (block, count, None),
            [block, count, bits] => (block, count, Some(bits)),
            _ => return Err(malformed()),
        };
        let count = count.parse::<u32>().ok().filter(|n| (1..=BLOCKS_MAX).contains(n));
        let bits = bits.map(|bits| bits.parse::<u32>()).transpose().map_err(|_| malformed())?;
        let blocks = count.and_then(|count| blocks(block, count, bits)).ok_or_else(malformed)?;
        Ok(blocks.into())
    }
}

/// The first `count` blocks inside `block`, each with `host_bits` bits of its own; None when they
/// don't fit.
fn blocks(block: &str, count: u32, host_bits: Option<u32>) -> Option<Vec<String>> {
    let (address, prefix) = block.split_once('/')?;
    let address: IpAddr = address.parse().ok()?;
    let prefix: u32 = prefix.parse().ok()?;
    let (width, base) = match address {
        IpAddr::V4(v4) => (32_u32, u128::from(v4.to_bits())),
        IpAddr::V6(v6) => (128, v6.to_bits()),
    };
    let host_bits = host_bits.unwrap_or(if width == 32 { 8 } else { 64 });
    let free = width.checked_sub(prefix)?;
    let choices = free.checked_sub(host_bits)?;
    if host_bits == 0 || (choices < 32 && u64::from(count) > 1_u64 << choices) {
        return None;
    }
    let network = if free >= 128 { 0 } else { base >> free << free };
    let length = width - host_bits;
    let step = 1_u128.checked_shl(host_bits)?;
    (0..count)
        .map(|index| {
            let start = network.checked_add(step.checked_mul(u128::from(index))?)?;
            Some(match width {
                32 => format!("{}/{length}", Ipv4Addr::from_bits(u32::try_from(start).ok()?)),
                _ => format!("{}/{length}", Ipv6Addr::from_bits(start)),
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::blocks;

    #[test]
    fn blocks_follow_each_other() {
        let found = blocks("192.168.0.0/24", 6, Some(5)).unwrap();
        assert_eq!(found[..3], ["192.168.0.0/27", "192.168.0.32/27", "192.168.0.64/27"]);
        assert_eq!(blocks("10.0.0.0/16", 2, None).unwrap(), ["10.0.0.0/24", "10.0.1.0/24"]);
        assert_eq!(
            blocks("2001:db8::/56", 2, Some(64)).unwrap(),
            ["2001:db8::/64", "2001:db8:0:1::/64"]
        );
    }

    #[test]
    fn blocks_that_do_not_fit_are_refused() {
        assert!(blocks("192.168.0.0/24", 9, Some(5)).is_none());
        assert!(blocks("192.168.0.0/24", 1, Some(9)).is_none());
        assert!(blocks("192.168.0.0/33", 1, Some(1)).is_none());
        assert!(blocks("nothing", 1, None).is_none());
    }
}
