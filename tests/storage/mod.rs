//! The storage contract on memory.

mod contract;
mod pool;

use std::rc::Rc;

use self::{contract::Ground, pool::Pool};
use zhanggui::storage::{Host, Memory, Storage};

struct InMemory {
    memory: Memory,
    pool: Pool,
}

impl Ground for InMemory {
    fn storage(&self, _exists: bool) -> Rc<dyn Storage> {
        Rc::new(self.memory.clone())
    }
    fn another(&self) -> Box<dyn Ground> {
        Box::new(InMemory { memory: Memory::default(), pool: self.pool.clone() })
    }
    fn host(&self) -> Host {
        self.pool.host()
    }
}

macro_rules! run {
    ($($rule:ident)*) => {
        $(#[test]
        fn $rule() {
            let pool = Pool::default();
            let ground = InMemory { memory: Memory::default(), pool: pool.clone() };
            pool.run(contract::$rule(&ground));
        })*
    };
}

crate::rules!(run);
