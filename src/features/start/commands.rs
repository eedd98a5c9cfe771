//! Opens a shop on this device.

use crate::{
    domain::{
        board::Shop,
        change::{Change, Context},
        edit::{Edit, Refused},
        id::{Id, RecordId},
        workspace::Workspace,
    },
    features::{
        members::commands::lay_member,
        templates::{
            commands::fields::{lay_fields, lay_platforms},
            content::platform_tasks::PLATFORMS,
        },
    },
};

/// Makes me the first member, lays the fields every shop has, and names the shop if it is given a name.
///
/// An empty name says nothing: whoever joins a colleague's shop next must not argue about what it is called.
pub fn open_shop(
    ws: &Workspace,
    cx: &mut Context,
    my_name: &str,
    my_role: &str,
    shop_name: &str,
) -> Result<Change, Refused> {
    let mut edit = Edit::new(ws, "shop.open");
    lay_member(&mut edit, ws, cx.me, my_name, my_role)?;
    if !shop_name.trim().is_empty() {
        edit.set(Id::<Shop>::of(RecordId::SHOP), &Shop::NAME, shop_name.trim().to_owned());
    }
    lay_fields(&mut edit, ws)?;
    lay_platforms(&mut edit, ws, PLATFORMS)?;
    Ok(edit.done(cx))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{
            board::{Choice, Field, Member},
            name::Name,
        },
        features::bench::{Bench, ME},
    };

    #[test]
    fn whoever_opens_the_shop_is_its_first_member() {
        let mut bench = Bench::default();
        bench.run(|ws, cx| open_shop(ws, cx, " 小李 ", "运营", "半山厨具")).expect("a name");
        let me = bench.ws.get(ME).expect("a member");
        assert_eq!((me.name.as_str(), me.role.as_str()), ("小李", "运营"));
        assert_eq!(bench.ws.get(Id::<Shop>::of(RecordId::SHOP)).expect("a shop").name, "半山厨具");
        assert_eq!(bench.ws.children::<Member>(RecordId::SHOP).len(), 1);
        let fields = bench.ws.children::<Field>(RecordId::SHOP).map(|it| it.1.name.as_str());
        assert_eq!(fields.collect::<Vec<_>>(), ["平台", "价格", "库存"]);
        let platforms = bench.ws.children::<Choice>(Field::PLATFORM.any()).map(|it| it.1.name.as_str());
        assert_eq!(platforms.collect::<Vec<_>>(), PLATFORMS);
    }

    #[test]
    fn a_shop_without_a_name_is_not_named_by_anybody() {
        let mut bench = Bench::default();
        let change = bench.run(|ws, cx| open_shop(ws, cx, "小李", "", " ")).expect("a name");
        assert!(change.ops.iter().all(|it| it.kind != Name::SHOP));
        assert_eq!(bench.run(|ws, cx| open_shop(ws, cx, "", "运营", "店")), Err(Refused::Nameless));
    }
}
