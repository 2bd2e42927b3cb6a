//! Names everything that is wrong with an input, once it is known that something required is absent: AWS lists all
//! violations in one message, while decoding into types stops at the first member that is not there.

use crate::schema::{Kind, ShapeSpec};
use crate::shape::{DecodeError, Decoder, Encoder};
use crate::validate::Checker;

/// The violations of the value at which the decoder stands, in the order in which they were met.
pub fn violations(
    spec: &'static ShapeSpec,
    decoder: &mut dyn Decoder,
) -> Result<Vec<String>, DecodeError> {
    let mut checker = Checker::new(spec);
    inspect(spec, decoder, &mut checker)?;
    Ok(checker.violations)
}

fn inspect(
    spec: &'static ShapeSpec,
    decoder: &mut dyn Decoder,
    checker: &mut Checker,
) -> Result<(), DecodeError> {
    checker.expect(spec);
    match spec.kind {
        Kind::Structure | Kind::Union => structure(spec, decoder, checker)?,
        Kind::List => {
            let element = spec.members[0].shape;
            checker.begin_list();
            decoder.list(&mut |decoder| {
                checker.element();
                inspect(element, decoder, checker)
            })?;
            checker.end_list();
        }
        Kind::Map => {
            let value = spec.members[1].shape;
            checker.begin_map();
            decoder.map(&mut |key, decoder| {
                checker.key(&key);
                inspect(value, decoder, checker)
            })?;
            checker.end_map();
        }
        Kind::String => checker.string(&decoder.string()?),
        Kind::Integer | Kind::Long => checker.long(decoder.long()?),
        Kind::Float | Kind::Double => checker.double(decoder.double()?),
        Kind::Boolean => checker.boolean(decoder.boolean()?),
        Kind::Blob => checker.blob(&decoder.blob()?),
        Kind::Timestamp => checker.timestamp(decoder.timestamp()?),
        Kind::Document => checker.document(&decoder.document()?),
    }
    Ok(())
}

fn structure(
    spec: &'static ShapeSpec,
    decoder: &mut dyn Decoder,
    checker: &mut Checker,
) -> Result<(), DecodeError> {
    let mut seen = vec![false; spec.members.len()];
    checker.begin_structure();
    decoder.structure(spec, &mut |index, decoder| {
        let member = &spec.members[index];
        seen[index] = true;
        checker.member(member);
        match member.streaming {
            true => decoder.body().map(drop),
            false => inspect(member.shape, decoder, checker),
        }
    })?;
    for (member, seen) in spec.members.iter().zip(seen) {
        if member.required && !seen {
            checker.absent(member);
        }
    }
    checker.end_structure();
    Ok(())
}
