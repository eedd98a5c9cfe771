use super::*;
use crate::{
    domain::edit::Refused,
    features::{
        bench::ME,
        boards::queries::{everybody, person},
        members::{
            commands::{be_member, part_member, rename_member},
            handing::hand_over,
            identity::*,
            queries::{people, portrait},
        },
    },
};

/// In these tests everything is written by me; somebody else's words come from another bench.
fn theirs(
    bench: &mut Bench,
    by: Id<Member>,
    replica: u64,
    write: impl FnOnce(&mut crate::domain::edit::Edit),
) {
    use crate::domain::change::{ChangeId, Context, Writer};
    let next = ChangeId { writer: Writer { replica: RecordId(replica), slot: 0 }, seq: 1 };
    let today = time::Date::from_julian_day(crate::features::bench::TODAY).expect("a day");
    let mut edit = crate::domain::edit::Edit::new(&bench.ws, "theirs");
    write(&mut edit);
    let change = edit.done(&Context { now: 2_000, today, me: by, next, chance: &mut || 1 });
    bench.ws.apply(&change);
}

/// `小周 运营! 小马`: those who may be me, in order; of those with a mark a device is known.
fn draw(bench: &Bench, meant: Option<Id<Member>>) -> String {
    let candidate = |it: Candidate| format!("{}{}", it.name, if it.is_claimed { "!" } else { "" });
    candidates(&bench.ws, ME, meant).into_iter().map(candidate).collect::<Vec<_>>().join(" ")
}

/// A shop that 小李 wrote down: three people, of whom only 小李 has a device; I came as 小马.
fn joined() -> Bench {
    let mut bench = Bench::default();
    theirs(&mut bench, LI, 70, |edit| {
        for (member, name) in [(LI, "小李"), (ZHOU, "小周"), (MA, "小马")] {
            crate::features::members::commands::lay_member(edit, &Workspace::default(), member, name, "")
                .expect("a name");
        }
    });
    bench.run(|ws, cx| add_member(ws, cx, ME, "小马", "")).expect("a name");
    bench
}

#[test]
fn those_without_a_device_come_first_and_before_them_who_is_called_as_i_am() {
    let bench = joined();
    assert_eq!(draw(&bench, None), "小马 小周 小李!");
    assert_eq!(draw(&bench, Some(LI)), "小李! 小马 小周");
}

#[test]
fn whoever_i_am_stays_one_person_by_two_names() {
    let mut bench = joined();
    assert!(is_worth_asking(&bench.ws, ME, None));
    bench.run(|ws, cx| be_member(ws, cx, MA)).expect("a member");
    assert_eq!((person(&bench.ws, ME), everybody(&bench.ws).count()), (MA, 3));
    let mine: Vec<_> = people(&bench.ws, ME).into_iter().filter(|it| it.me).map(|it| it.name).collect();
    assert_eq!(mine, ["小马"]);
    assert!(!is_worth_asking(&bench.ws, ME, None), "known");
    assert!(!is_worth_asking(&bench.ws, ME, Some(MA)));
    assert!(is_worth_asking(&bench.ws, ME, Some(ZHOU)), "a packet was meant for somebody else");
    let devices = portrait(&bench.ws, MA, ME).expect("a member").devices;
    assert_eq!(devices.iter().map(|it| it.member).collect::<Vec<_>>(), [ME]);
    // The same again is nothing, and so is being oneself.
    for whom in [MA, ME] {
        assert_eq!(bench.run(|ws, cx| be_member(ws, cx, whom)).map(|it| it.ops), Ok(vec![]));
    }
    bench.run(|ws, cx| be_member(ws, cx, ZHOU)).expect("a member");
    assert_eq!(person(&bench.ws, ME), ZHOU, "a slip of the finger is put right by saying it again");
    bench.run(|ws, cx| part_member(ws, cx, ME)).expect("a member");
    assert_eq!((person(&bench.ws, ME), everybody(&bench.ws).count()), (ME, 4));
    assert_eq!(
        bench.run(|ws, cx| be_member(ws, cx, Id::of(RecordId(99)))).map(|it| it.ops),
        Err(Refused::Gone)
    );
}

#[test]
fn who_is_nobody_here_becomes_somebody_by_name_even_when_parted() {
    let mut bench = shop(&[(LI, "小李", "运营")]);
    assert!(is_stranger(&bench.ws, ME));
    bench.run(|ws, cx| be_member(ws, cx, LI)).expect("a member");
    assert!(!is_stranger(&bench.ws, ME));
    bench.run(|ws, cx| part_member(ws, cx, ME)).expect("a member");
    assert_eq!(bench.ws.get(ME).map(|it| it.name.as_str()), Some("小李"));
}

#[test]
fn it_is_not_asked_where_there_is_nobody_to_recognise() {
    let mut bench = joined();
    // Who left is nobody's device any more, and whom I wrote down myself is not me.
    for who in [ZHOU, MA] {
        bench.run(|ws, cx| hand_over(ws, cx, who, None, true)).expect("a member");
    }
    bench.run(|ws, cx| add_member(ws, cx, Id::of(RecordId(24)), "小吴", "")).expect("a name");
    assert_eq!(draw(&bench, None), "小吴 小李!");
    assert!(!is_worth_asking(&bench.ws, ME, None));
    bench.run(|ws, cx| rename_member(ws, cx, ME, "小李")).expect("a member");
    assert!(is_worth_asking(&bench.ws, ME, None), "my other device");
    assert!(!is_stranger(&bench.ws, ME));
}

#[test]
fn circles_of_people_are_one_person_and_nobody_gets_lost() {
    for circle in [vec![LI, ZHOU], vec![LI, ZHOU, MA]] {
        let mut bench = shop(&[(LI, "小李", ""), (ZHOU, "小周", ""), (MA, "小马", "")]);
        for (nth, member) in circle.iter().enumerate() {
            same(&mut bench, *member, circle[(nth + 1) % circle.len()]);
        }
        assert!(circle.iter().all(|it| person(&bench.ws, *it) == LI), "{circle:?}");
        assert_eq!(people(&bench.ws, ME).len(), 4 - circle.len());
    }
}

#[test]
fn who_turned_out_to_be_somebody_unknown_here_stays_themselves() {
    let mut bench = shop(&[(LI, "小李", "")]);
    same(&mut bench, LI, Id::of(RecordId(99)));
    assert_eq!((person(&bench.ws, LI), people(&bench.ws, ME).len()), (LI, 1));
}
