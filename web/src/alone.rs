//! What a figure's module has in place of the standard library.
//!
//! What a panic would say, nobody hears: a page gets the trap, and with it everything that words
//! the sentence stays out of the module.

use core::arch::wasm32;
use core::panic::PanicInfo;

use dlmalloc::GlobalDlmalloc;

/// The memory of the standard library, without the library.
#[global_allocator]
static MEMORY: GlobalDlmalloc = GlobalDlmalloc;

#[panic_handler]
fn trap(_: &PanicInfo<'_>) -> ! {
    wasm32::unreachable()
}
