//! Plans of deployments, kept ready. A deployment never changes, so what is kept never grows old.

use crate::rules::plan::{Compiled, Plan};
use crate::store::plan_key;
use parking_lot::Mutex;
use std::collections::HashMap;
use std::sync::Arc;
use store::{Store, StoreError};

/// Beyond this many, all are let go and read anew when needed.
const KEPT_MAX: usize = 256;

#[derive(Default)]
pub struct Plans {
    kept: Mutex<HashMap<(String, String), Arc<Compiled>>>,
}

impl Plans {
    pub async fn of(
        &self,
        store: &Store,
        api: &str,
        deployment: &str,
    ) -> Result<Option<Arc<Compiled>>, StoreError> {
        let key = (api.to_owned(), deployment.to_owned());
        if let Some(known) = self.kept.lock().get(&key) {
            return Ok(Some(known.clone()));
        }
        let Some(plan) = store.get_value::<Plan>(&plan_key(api, deployment)).await? else {
            return Ok(None);
        };
        let compiled = Arc::new(Compiled::of(plan));
        let mut kept = self.kept.lock();
        if kept.len() >= KEPT_MAX {
            kept.clear();
        }
        kept.insert(key, compiled.clone());
        Ok(Some(compiled))
    }
}
