//! How the system's allocator keeps memory: a start goes through much of it on many threads, and a small box has other uses for
//! what is left over. Elsewhere than on glibc nothing is done.

#![allow(
    unsafe_code,
    reason = "the allocator's settings are functions of the C library; nothing safe wraps them"
)]

/// Heaps that all threads share. By default each thread has its own, up to eight for each core, with holes in each.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
const HEAPS: libc::c_int = 2;

/// To be called first, before other threads begin.
pub fn few_heaps() {
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    // SAFETY: takes two numbers and changes a setting of the allocator, under its own lock.
    unsafe {
        libc::mallopt(libc::M_ARENA_MAX, HEAPS);
    }
}

/// Gives free memory back to the system. Takes some milliseconds.
pub fn give_back() {
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    // SAFETY: takes a number and releases pages that the allocator itself knows to be free, under its own locks.
    unsafe {
        libc::malloc_trim(0);
    }
}
