//! People, by chance: added, described, recognised, handed over; departments made, moved, taken away.

use zhanggui::{
    domain::{
        board::{Department, Member},
        id::Id,
    },
    features::{
        boards::queries::has_left,
        members::{
            commands::{
                Said, add_member, be_member, describe_member, part_member, place_member, rename_member,
                return_member, set_role,
            },
            departments::{add_department, move_department, rename_department, trash_department},
            handing::hand_over,
        },
    },
};

use super::{
    acts::{Chance, all},
    device::Device,
};

/// Does something to people or departments.
pub fn act(device: &Device, chance: &mut Chance) {
    let session = device.session;
    let members: Vec<Id<Member>> = session.read(all);
    let departments: Vec<Id<Department>> = session.read(all);
    let number = chance.below(10);
    let (one, other) = (chance.of(&members), chance.of(&members));
    let (here, there) = (chance.of(&departments), chance.of(&departments).unwrap_or(Department::TOP));
    match (chance.below(16), one.zip(other), here) {
        (0, Some((one, _)), here) => {
            let said = Said {
                name: format!("小{number}"),
                phone: format!("1380013800{number}"),
                department: here,
                ..Said::default()
            };
            session.run(move |ws, cx| describe_member(ws, cx, one, &said));
        }
        (1 | 2, Some((one, other)), _) => {
            session.run(move |ws, cx| hand_over(ws, cx, one, Some(other), number < 5));
        }
        (3, Some((one, _)), _) => {
            let left = members.iter().copied().filter(|it| session.read(|ws| has_left(ws, *it)));
            let one = chance.of(&left.collect::<Vec<_>>()).unwrap_or(one);
            session.run(move |ws, cx| return_member(ws, cx, one));
        }
        (4, Some((one, _)), _) => session.run(move |ws, cx| be_member(ws, cx, one)),
        (5, Some((one, _)), _) => session.run(move |ws, cx| part_member(ws, cx, one)),
        (6 | 13, _, Some(here)) => session.run(move |ws, cx| move_department(ws, cx, here, there)),
        (7, _, Some(here)) => session.run(move |ws, cx| trash_department(ws, cx, here)),
        (8, Some((one, _)), _) => {
            session.run(move |ws, cx| rename_member(ws, cx, one, &format!("小{number}")))
        }
        (9, Some((one, _)), _) => session.run(move |ws, cx| set_role(ws, cx, one, "美工")),
        (10, Some((one, _)), here) => session.run(move |ws, cx| place_member(ws, cx, one, here)),
        (11, _, Some(here)) => {
            session.run(move |ws, cx| rename_department(ws, cx, here, &format!("部门{number}")));
        }
        (12 | 14, ..) => {
            let made = session.new_id();
            session.run(move |ws, cx| add_department(ws, cx, made, there, &format!("部门{number}")));
        }
        _ => {
            let made = session.new_id();
            session.run(move |ws, cx| add_member(ws, cx, made, &format!("小{number}"), "客服"));
        }
    }
}
