//! Pictures and files on cards.

words! {
    files: "附件", "Files";
    file: "附件", "File";
    add: "加图片或附件", "Add pictures or files";
    ways_in: "也可以直接粘贴，或拖到这里", "Or paste them, or drop them here";
    drop_on_card: "松手就放到这张卡片上", "Let go to put it on this card";
    adding: "正在加附件", "Adding";
    has_files(n: usize): "{n} 个附件", "{n} file" | "{n} files";
    added(n: usize): "加了 {n} 个附件", "Added {n} file" | "Added {n} files";
    taken_off(name: &str): "拿掉了「{name}」", "Took “{name}” off";
    pasted_picture(when: &str): "粘贴的图片 {when}", "Pasted picture {when}";
    picture: "图片", "Picture";
    table: "表格", "Table";
    document: "文档", "Document";
    media: "音视频", "Film or sound";
    archive: "压缩包", "Archive";

    missing: "内容还没收到，请对方重新发一次", "Its content has not arrived, ask for it once more";
    cannot_show: "这张图打不开，可以下载看看", "This picture does not open, try to download it";
    no_preview: "这种文件在这里看不了，下载后打开", "Files of this kind open after they are downloaded";

    fault_big(name: &str, size: &str, limit: &str): "「{name}」有 {size}，一个附件最多 {limit}，没有加上", "“{name}” has {size}, a file may have {limit}. It was not added";
    fault_read(name: &str): "「{name}」读不出来，没有加上", "“{name}” cannot be read. It was not added";
    fault_empty(name: &str): "「{name}」是空的，没有加上", "“{name}” is empty. It was not added";
    fault_many(most: usize): "一张卡片最多放 {most} 个附件，这次的没有加上", "A card holds {most} file. These were not added" | "A card holds {most} files. These were not added";
    fault_full: "设备空间不够，附件没有加上。清出一些空间再试，已经存好的都在", "The device has no room, so the files were not added. Make room and try again, what was saved is safe";
    fault_keep: "没能存下来，附件没有加上。再试一次，已经存好的都在", "It could not be stored, so the files were not added. Try again, what was saved is safe";
    gone: "卡片已经不在了，附件没有加上", "The card is gone, so the files were not added";

    previous: "上一个", "Previous";
    next: "下一个", "Next";
    zoom_in: "放大", "Larger";
    zoom_out: "缩小", "Smaller";
    place_of(place: usize, of: usize): "第 {place} 个，共 {of} 个", "{place} of {of}";
    make_cover: "设为封面", "Make it the cover";
    no_cover: "不作封面", "No cover";
    is_cover: "封面", "Cover";
    take_off: "拿掉", "Take off";
    cannot_download: "没能下载，再试一次", "Could not download it, try again";

    was_added(who: &str, name: &str): "{who} 加了附件「{name}」", "{who} added the file “{name}”";
    was_taken_off(who: &str, name: &str): "{who} 拿掉附件「{name}」", "{who} took off the file “{name}”";
    was_put_back(who: &str, name: &str): "{who} 放回附件「{name}」", "{who} put back the file “{name}”";
    was_renamed(who: &str, old: &str, new: &str): "{who} 把附件「{old}」改名为「{new}」", "{who} renamed the file “{old}” to “{new}”";

    along: "带上图片和附件", "Take pictures and files along";
    along_note(n: usize, size: &str): "{n} 个附件，约 {size}", "{n} file, about {size}" | "{n} files, about {size}";
    left_home: "不带的话，对方只看到附件的名字", "Otherwise only their names go out";
    some_damaged(n: usize): "有 {n} 段附件内容在路上坏了，没有收进来，其余的照常", "{n} piece of a file was damaged on the way and left out, the rest is sound" | "{n} pieces of files were damaged on the way and left out, the rest is sound";
    came(n: usize): "收到了 {n} 个附件的内容", "The content of {n} file arrived" | "The content of {n} files arrived";
}
