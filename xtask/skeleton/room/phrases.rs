//! What is said.

use crate::phrase::phrases;

phrases! {
    /// What is said.
    pub mod says;
    name_a();
    name_b();

    /// What a message says.
    call();

    goal(wait: number);
    sends(from: process, name: message, to: process);
    reaches(name: message, who: process);
    is_lost(name: message, to: process);
    hears(who: process);
    gives_up(who: process);

    outcome_heard();
    outcome_missed();
}
