//! Binds a module as `wasm-bindgen` does, of whose words it takes those that xtask says:
//! `--version`, and `--target web|nodejs --out-dir FOLDER MODULE`.

use std::env;
use std::process::ExitCode;

use wasm_bindgen_cli_support::Bindgen;

fn main() -> ExitCode {
    let words: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let result = match words[..] {
        ["--version"] => {
            println!("wasm-bindgen {}", version());
            Ok(())
        }
        ["--target", target, "--out-dir", folder, module] => bind(target, folder, module),
        _ => Err("this takes `--version`, or a target, a folder and a module".to_owned()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("bind: {sentence}");
            ExitCode::FAILURE
        }
    }
}

/// The version that is bound with, as Cargo.lock has it.
fn version() -> &'static str {
    let rest = include_str!("../Cargo.lock").split_once("name = \"wasm-bindgen-cli-support\"");
    rest.and_then(|(_, rest)| rest.split('"').nth(1)).unwrap_or("unknown")
}

fn bind(target: &str, folder: &str, module: &str) -> Result<(), String> {
    let mut bindgen = Bindgen::new();
    bindgen.input_path(module).typescript(true).omit_default_module_path(false);
    let bound = match target {
        "web" => bindgen.web(true),
        "nodejs" => bindgen.nodejs(true),
        _ => return Err(format!("`{target}` is nothing to bind for")),
    };
    let result = bound.and_then(|bindgen| bindgen.generate(folder));
    result.map_err(|error| format!("{error:#}"))
}
