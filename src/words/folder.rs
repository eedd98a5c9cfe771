//! 共享文件夹: where devices of one shop meet.

words! {
    title: "共享文件夹", "Shared folder";
    lead: "选一个网盘同步的文件夹（坚果云、OneDrive、百度网盘同步空间），同事选同一个。每台设备只往里添文件，不改也不删别人的，打开掌柜台就自动收发。一个人用也行：选 U 盘或网盘里的文件夹，就是自动备份。", "Choose a folder that a cloud drive keeps in step, the same one as your colleagues. Every device only adds files of its own, and sends and receives while the app is open. For one person alone it is a backup that makes itself: on a stick, or on a cloud drive.";
    cannot: "这个浏览器拿不到文件夹。电脑上的 Chrome 或 Edge 可以；手机上照旧互发文件或文字。", "This browser can not hold a folder. Chrome and Edge on a computer can; on a phone, send files or text as before.";
    everybody_sees: "里面是整店的内容，能打开这个文件夹的人都看得到", "It holds the whole shop, for whoever can open the folder";
    choose: "选文件夹", "Choose a folder";
    choose_other: "换一个", "Choose another";
    leave: "不再用它", "Stop using it";
    in_step(name: &str): "和「{name}」保持同步", "In step with “{name}”";
    looked(when: &str): "最近一次看：{when}", "Looked last {when}";
    waiting(n: usize): "有 {n} 个文件网盘还没传完，传完就收", "{n} file is not all there yet and comes in when it is" | "{n} files are not all there yet and come in when they are";
    damaged(n: usize): "有 {n} 个文件读不出来，别的都收了。请写它的人在设置里重新选一次文件夹，会重发一份", "{n} file does not read, all others came in. Whoever wrote it can choose the folder again in the settings to send it anew" | "{n} files do not read, all others came in. Whoever wrote them can choose the folder again in the settings to send them anew";
    paused(name: &str): "「{name}」等你点一下才能继续同步", "“{name}” waits for a press before it goes on";
    resume: "继续同步", "Go on";
    other_shop(name: &str): "「{name}」里是另一家店", "“{name}” holds another shop";
    other_shop_note: "看看里面，再决定要不要加入。没加入前，什么都不会写进去", "Look inside, then decide whether to join. Nothing is written there before you do";
    nothing_yet(name: &str): "「{name}」里还没有店铺", "“{name}” holds no shop yet";
    nothing_yet_note: "同事的内容传到了，会问你要不要加入。你自己先开始也行：建了看板就放进去", "When the drive has brought your colleague's shop you are asked to join it. You may also begin by yourself: your first board is put there";
    not_yet(name: &str): "「{name}」里的店铺网盘还没传完，传完再看", "The drive has not brought all of the shop in “{name}” yet, look again when it has";
    waits_for_you: "共享文件夹等你", "The shared folder waits for you";
    look_inside: "看看里面", "Look inside";
    elsewhere(name: &str): "另一个窗口正在和「{name}」同步", "Another window keeps in step with “{name}”";
    gone(name: &str): "「{name}」找不到了：可能被移走，或网盘没开", "“{name}” is not there: moved, or its drive is off";
    full(name: &str): "「{name}」所在的盘满了，写不进去", "There is no room where “{name}” is";
    busy(name: &str): "「{name}」暂时读写不了，会自己再试", "“{name}” does not answer and is tried again";
    not_chosen: "这个文件夹用不了，换一个普通的文件夹试试", "This folder can not be used, try an ordinary one";
    here: "这台设备里的资料读不出来，没有同步", "What is on this device does not read, so nothing was sent";
    safe: "你写的都在这台设备里，没有丢", "All you wrote is on this device";
    way: "用共享文件夹", "Use a shared folder";
    way_note: "同事把店放在网盘文件夹里，选同一个就加入", "Your shop lies in a cloud folder: choose it and join";
}
