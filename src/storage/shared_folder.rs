//! A folder outside the browser that a person chose, which a cloud drive may keep in step with others.
//!
//! **Invariant:** only ever adds: what a file holds is neither changed nor removed.

use js_sys::{AsyncIterator, Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Blob, DomException, File, FileSystemDirectoryHandle, FileSystemFileHandle, FileSystemGetDirectoryOptions,
    FileSystemGetFileOptions, FileSystemHandle, FileSystemHandleKind, FileSystemWritableFileStream,
};

use super::host::settled;

/// Why something in a folder did not work.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum FolderError {
    /// The person has to say again that this page may.
    #[error("not allowed")]
    NotAllowed,
    /// It was moved, removed, or its disk is not there.
    #[error("not there")]
    Gone,
    /// There is no room.
    #[error("no room")]
    Full,
    /// There is such a file already, and something in it.
    #[error("taken")]
    Taken,
    /// Anything else; it may pass.
    #[error("failed")]
    Failed,
}

/// A folder.
#[derive(Clone)]
pub struct SharedFolder(FileSystemDirectoryHandle);

/// What stands in a folder.
pub enum Inside {
    /// Another folder.
    Folder(SharedFolder),
    /// A file.
    File(FileSystemFileHandle),
}

impl SharedFolder {
    /// Whether this browser can hold a folder at all.
    pub fn can_be_chosen() -> bool {
        picker().is_some()
    }

    /// Lets the person choose one; none when they think better of it. Call it from a press, or browsers refuse.
    pub async fn choose() -> Result<Option<SharedFolder>, FolderError> {
        let picker = picker().ok_or(FolderError::Failed)?;
        let options = Object::new();
        for (name, value) in [("id", "zhanggui"), ("mode", "readwrite")] {
            Reflect::set(&options, &name.into(), &value.into()).map_err(told)?;
        }
        let asked: Promise = picker.call1(&window()?.into(), &options).map_err(told)?.unchecked_into();
        match settled(asked).await {
            Ok(chosen) => Ok(Some(SharedFolder(chosen.unchecked_into()))),
            Err(why) if name_of(&why) == "AbortError" => Ok(None),
            Err(why) => Err(told(why)),
        }
    }

    /// The folder that a handle leads to.
    pub fn of(handle: FileSystemDirectoryHandle) -> SharedFolder {
        SharedFolder(handle)
    }

    /// The handle, to be kept over restarts.
    pub fn handle(&self) -> &FileSystemDirectoryHandle {
        &self.0
    }

    /// What it is called.
    pub fn name(&self) -> String {
        self.0.name()
    }

    /// Whether this page may read and write in it. Asks the person when `ask`, which only works from a press.
    pub async fn may(&self, ask: bool) -> bool {
        let method = if ask { "requestPermission" } else { "queryPermission" };
        let answer = self.permission(method).await;
        answer.is_ok_and(|it| it.as_string().as_deref() == Some("granted"))
    }

    async fn permission(&self, method: &str) -> Result<JsValue, JsValue> {
        let method: Function = Reflect::get(&self.0, &method.into())?.dyn_into()?;
        let how = Object::new();
        Reflect::set(&how, &"mode".into(), &"readwrite".into())?;
        settled(method.call1(&self.0, &how)?.dyn_into()?).await
    }

    /// A folder in it; made when it is not there and `make` says so.
    pub async fn folder(&self, name: &str, make: bool) -> Result<Option<SharedFolder>, FolderError> {
        let how = FileSystemGetDirectoryOptions::new();
        how.set_create(make);
        let found = settled(self.0.get_directory_handle_with_options(name, &how)).await;
        Ok(if_there(found)?.map(|it| SharedFolder(it.unchecked_into())))
    }

    /// Everything in it by name, in no order.
    pub async fn inside(&self) -> Result<Vec<(String, Inside)>, FolderError> {
        let walk: AsyncIterator = self.0.values();
        let mut inside = vec![];
        loop {
            let step = settled(walk.next().map_err(told)?.unchecked_into()).await.map_err(told)?;
            if Reflect::get(&step, &"done".into()).map_err(told)?.is_truthy() {
                return Ok(inside);
            }
            let found: FileSystemHandle =
                Reflect::get(&step, &"value".into()).map_err(told)?.unchecked_into();
            let name = found.name();
            inside.push(match found.kind() {
                FileSystemHandleKind::Directory => {
                    (name, Inside::Folder(SharedFolder(found.unchecked_into())))
                }
                _ => (name, Inside::File(found.unchecked_into())),
            });
        }
    }

    /// Writes a file that is not there yet, or of which nothing was written yet.
    pub async fn add(&self, name: &str, content: &Blob) -> Result<(), FolderError> {
        let how = FileSystemGetFileOptions::new();
        how.set_create(true);
        let file = settled(self.0.get_file_handle_with_options(name, &how)).await.map_err(told)?;
        let file: FileSystemFileHandle = file.unchecked_into();
        if read(&file).await?.size() > 0.0 {
            return Err(FolderError::Taken);
        }
        let stream: FileSystemWritableFileStream =
            settled(file.create_writable()).await.map_err(told)?.unchecked_into();
        settled(stream.write_with_blob(content).map_err(told)?).await.map_err(told)?;
        // What was written is in its place only now, all of it or nothing.
        settled(stream.close()).await.map_err(told)?;
        Ok(())
    }
}

/// What a file holds by now.
pub async fn read(file: &FileSystemFileHandle) -> Result<File, FolderError> {
    Ok(settled(file.get_file()).await.map_err(told)?.unchecked_into())
}

fn window() -> Result<web_sys::Window, FolderError> {
    web_sys::window().ok_or(FolderError::Failed)
}

fn picker() -> Option<Function> {
    Reflect::get(&web_sys::window()?.into(), &"showDirectoryPicker".into()).ok()?.dyn_into().ok()
}

fn if_there(found: Result<JsValue, JsValue>) -> Result<Option<JsValue>, FolderError> {
    match found {
        Ok(found) => Ok(Some(found)),
        Err(why) if name_of(&why) == "NotFoundError" => Ok(None),
        Err(why) => Err(told(why)),
    }
}

fn name_of(why: &JsValue) -> String {
    why.dyn_ref::<DomException>().map(DomException::name).unwrap_or_default()
}

fn told(why: JsValue) -> FolderError {
    match name_of(&why).as_str() {
        "NotAllowedError" | "SecurityError" => FolderError::NotAllowed,
        "NotFoundError" => FolderError::Gone,
        "QuotaExceededError" => FolderError::Full,
        _ => FolderError::Failed,
    }
}
