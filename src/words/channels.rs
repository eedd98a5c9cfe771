//! Packets that did not come, came late, or came again.

words! {
    missing_for_me(from: &str, numbers: &str): "还缺{from}发给你的第 {numbers} 包", "Packet {numbers} from {from} to you is still missing";
    missing_for(from: &str, to: &str, numbers: &str): "还缺{from}发给{to}的第 {numbers} 包", "Packet {numbers} from {from} to {to} is still missing";
    missing_for_all(from: &str, numbers: &str): "还缺{from}发的第 {numbers} 包", "Packet {numbers} from {from} is still missing";
    missing_note: "不用等，先合这一包。缺的到了再合，先后不影响结果", "No need to wait, merge this one. The order does not matter";
    was_missing(number: u32): "之前缺的第 {number} 包，就是这一包", "This is packet {number}, which was missing";
    made_good(numbers: &str): "之前缺的第 {numbers} 包不用找了，内容都在这一包里", "No need for packet {numbers} any more, this one carries all of it";
    old(number: u32, later: u32): "这是旧包，第 {number} 包之后的第 {later} 包已经收过", "This is an old packet: number {number}, and number {later} came already";
    old_note: "没收过的照样合进来，后来改的不会被盖掉", "What is new to you comes in all the same, and nothing newer is lost";
    again(number: u32): "第 {number} 包收过了", "Packet {number} came before";
    and_others(numbers: &str): "{numbers} 等", "{numbers} and others";
    range(first: u32, last: u32): "{first}–{last}", "{first}–{last}";
    ask: "请对方再发", "Ask for it";
    ask_of(name: &str): "（{name}）", " ({name})";
    ask_sentence(numbers: &str): "你发给我的第 {numbers} 包我没收到。麻烦打开掌柜台「我派出的」，给我点一下「再发一次」，一包就全补上。", "Packet {numbers} from you did not reach me. Please open “Given” in Zhanggui and press “Send again” beside my name: one packet brings all of it.";
    asked(name: &str): "复制好了，发给{name}就行", "Copied, now send it to {name}";
    missing_packets: "还缺的包", "Packets still missing";
    but(done: &str, missing: &str): "{done}，{missing}", "{done}. {missing}";
}
