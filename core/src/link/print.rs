//! From link to its one canonical text.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use super::{Link, enemy};

impl fmt::Display for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.sheet.name)?;
        for (index, (name, value)) in self.parts().iter().enumerate() {
            write!(f, "{}{name}={value}", if index == 0 { '?' } else { '&' })?;
        }
        Ok(())
    }
}

impl Link {
    /// Everything that is not at its default, in the order of the format.
    pub(super) fn parts(&self) -> Vec<(&'static str, String)> {
        let mut parts = Vec::new();
        for (parameter, setting) in self.sheet.parameters.iter().zip(&self.settings) {
            if let Some(setting) = *setting {
                parts.push((parameter.name, parameter.write(setting)));
            }
        }
        parts.extend(enemy::written(self));
        parts
    }
}
