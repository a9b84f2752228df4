//! Binding and optimising a module that Cargo has built: once for each module that there is.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Instant;

use crate::shell::{Result, noted, program, run, target, www};

/// What the optimiser is told. The features are those that Rust uses for this target by default.
/// The lowest level is the best one after a compiler that has optimised: what higher ones do makes
/// modules shorter, but more of them once they are compressed, and none faster.
const OPTIMISE: &str = "-O1 --enable-bulk-memory --enable-multivalue --enable-mutable-globals \
    --enable-nontrapping-float-to-int --enable-reference-types --enable-sign-ext \
    --strip-debug --strip-producers --strip-target-features";

/// How many modules are finished at a time: each takes one core.
const HANDS: usize = 2;

/// In which file beside a finished module stands what it was made of.
const STAMP: &str = ".made-of";

/// A module that Cargo has built.
pub struct Module {
    /// What it is called while it is worked on.
    name: String,
    /// Where it was put aside.
    built: PathBuf,
    /// The folder that it goes to.
    package: PathBuf,
}

impl Module {
    /// Puts `built` aside, lest the next build overwrite it.
    pub fn aside(name: &str, built: &Path, package: &Path) -> Result<Self> {
        let folder = target().join("modules").join(name);
        let place = folder.join(built.file_name().unwrap_or_default());
        fs::create_dir_all(&folder)
            .and_then(|()| fs::copy(built, &place))
            .map_err(|error| format!("{} cannot be put aside: {error}", built.display()))?;
        Ok(Self { name: name.to_owned(), built: place, package: package.to_path_buf() })
    }

    /// Where it lies once it is bound.
    fn bound(&self) -> PathBuf {
        let stem = self.built.file_stem().unwrap_or_default().to_string_lossy();
        self.package.join(format!("{stem}_bg.wasm"))
    }
}

/// Who finishes modules.
pub struct Finisher {
    /// The wasm-bindgen in use.
    pub bindgen: PathBuf,
    /// What wasm-bindgen binds for.
    pub target: &'static str,
}

impl Finisher {
    /// Binds and optimises `module`, unless what is there was made of the very same.
    pub fn finish(&self, module: &Module) -> Result {
        if self.has_finished(module)? {
            return Ok(());
        }
        let began = Instant::now();
        self.bind(module)?;
        optimise(&module.bound())?;
        let stamp = module.package.join(STAMP);
        fs::write(&stamp, self.made_of(module)?)
            .map_err(|error| format!("{}: {error}", stamp.display()))?;
        noted(&format!("wasm-bindgen and wasm-opt ({})", module.name), began.elapsed());
        Ok(())
    }

    /// Binds `module` as it is, unless it is there finished: its types are the same.
    pub fn bind_only(&self, module: &Module) -> Result {
        if self.has_finished(module)? { Ok(()) } else { self.bind(module) }
    }

    fn has_finished(&self, module: &Module) -> Result<bool> {
        let made_of = self.made_of(module)?;
        let told = fs::read_to_string(module.package.join(STAMP));
        Ok(told.is_ok_and(|text| text == made_of) && module.bound().is_file())
    }

    fn bind(&self, module: &Module) -> Result {
        let _ = fs::remove_file(module.package.join(STAMP));
        let mut bind = program(&self.bindgen);
        bind.args(["--target", self.target, "--out-dir"]).arg(&module.package).arg(&module.built);
        run("wasm-bindgen", &mut bind)
    }

    /// Whatever decides what comes out: the module, the tools and what they are told.
    fn made_of(&self, module: &Module) -> Result<String> {
        let mut hasher = DefaultHasher::new();
        let read = |path: &Path| fs::read(path).map_err(|error| format!("{path:?}: {error}"));
        read(&module.built)?.hash(&mut hasher);
        read(&www().join("node_modules/binaryen/package.json"))?.hash(&mut hasher);
        (crate::tools::bindgen_version()?, self.target, OPTIMISE).hash(&mut hasher);
        Ok(format!("{:016x}\n", hasher.finish()))
    }
}

/// Does `work`, which hands over one built module after another, and finishes these beside it.
pub fn beside(finisher: &Finisher, work: impl FnOnce(&dyn Fn(Module)) -> Result) -> Result {
    let (ready, waiting) = mpsc::channel();
    let waiting = Mutex::new(waiting);
    thread::scope(|scope| {
        let hands: Vec<_> =
            (0..HANDS).map(|_| scope.spawn(|| finish_all(finisher, &waiting))).collect();
        let result = work(&|module| {
            // Nobody takes it only if all hands have failed, which is reported below.
            let _ = ready.send(module);
        });
        drop(ready);
        let failed = || Err("finishing a module broke off".to_owned());
        let finished = hands.into_iter().map(|hand| hand.join().unwrap_or_else(|_| failed()));
        // All are waited for, whatever became of the first.
        let finished: Vec<Result> = finished.collect();
        result.and(finished.into_iter().collect())
    })
}

/// Finishes what is handed over, until there is no more.
fn finish_all(finisher: &Finisher, waiting: &Mutex<Receiver<Module>>) -> Result {
    let next = || waiting.lock().unwrap_or_else(PoisonError::into_inner).recv();
    while let Ok(module) = next() {
        finisher.finish(&module)?;
    }
    Ok(())
}

fn optimise(module: &Path) -> Result {
    // Run by Node.js, not as a program, so that it works on every system alike.
    let mut optimise = program("node");
    optimise.arg(www().join("node_modules/binaryen/bin/wasm-opt"));
    optimise.args(OPTIMISE.split_whitespace()).arg(module).arg("-o").arg(module);
    run("wasm-opt", &mut optimise)
}
