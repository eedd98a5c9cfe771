//! What is set for the whole shop.

use crate::{
    domain::{
        board::Shop,
        change::{Change, Context},
        edit::{Edit, Refused},
        id::{Id, RecordId},
        workspace::Workspace,
    },
    features::boards::commands::named,
};

/// Says what the shop is called.
pub fn name_shop(ws: &Workspace, cx: &mut Context, name: &str) -> Result<Change, Refused> {
    let mut edit = Edit::new(ws, "shop.rename");
    edit.set(Id::<Shop>::of(RecordId::SHOP), &Shop::NAME, named(name)?);
    Ok(edit.done(cx))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::bench::Bench;

    #[test]
    fn a_shop_has_one_name_and_never_none() {
        let mut bench = Bench::default();
        for name in [" 半山厨具 ", "半山"] {
            bench.run(|ws, cx| name_shop(ws, cx, name)).expect("a name");
        }
        let shop = bench.ws.get(Id::<Shop>::of(RecordId::SHOP)).expect("a shop");
        assert_eq!(shop.name, "半山");
        assert_eq!(bench.run(|ws, cx| name_shop(ws, cx, "")), Err(Refused::Nameless));
    }
}
