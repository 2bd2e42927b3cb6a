//! Requests that are meant for no service that is here: who sends one proves who he is first, as anywhere else, and only
//! then learns that it is not built.

use crate::authenticate::{presented, spoken};
use crate::memory;
use crate::registry::Inner;
use crate::serve::Peer;
use auth::sigv4::{Payload, Presented, check_fresh};
use aws::Fault;
use service::{Ctx, Head};
use sha2::{Digest, Sha256};
use wire::{Body, Protocol};

impl Inner {
    /// Refuses whoever signs nothing, or not as it should be, in the words of the protocol that is spoken. What a
    /// signature covers of the body, and which service it names, is for nobody here to open.
    pub async fn prove_unbuilt(
        &self,
        ctx: &Ctx,
        (head, body): (&Head, Body),
        claim: &Presented,
        protocol: Protocol,
        peer: &Peer,
    ) -> Result<(), Fault> {
        let dialect = spoken(Some(protocol));
        let signature = match claim {
            Presented::Signed(signature) => signature,
            Presented::None => return Err(dialect.missing_token()),
            Presented::Malformed(_) => {
                return Err(match presented(head, dialect) {
                    Presented::Malformed(fault) => *fault,
                    _ => dialect.missing_token(),
                });
            }
        };
        let (hash, _share) = match signature.payload {
            Payload::Absent => {
                // Whom the head alone refuses is refused before the body is read.
                self.known(ctx, signature, dialect, peer).await?;
                check_fresh(signature, self.world.real_ms(), dialect)?;
                let (bytes, share) = memory::read(body).await?;
                (Some(Sha256::digest(&bytes).into()), share)
            }
            _ => (None, memory::Share::default()),
        };
        self.authenticate(ctx, head, signature, hash, dialect, peer).await.map(drop)
    }
}
