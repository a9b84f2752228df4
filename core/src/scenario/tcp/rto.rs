//! How long to wait for an acknowledgement: RFC 6298, and how Linux works it out.

use super::{Profile, Timers};

/// An estimate of the round trip, in microseconds: milliseconds are too coarse for an eighth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Estimator {
    profile: Profile,
    /// SRTT, once something was measured.
    srtt: Option<u64>,
    /// RTTVAR; with Linux four times that, and never less than its margin.
    var: u64,
    /// Linux only: four times the mean deviation, and its maximum in this round trip.
    deviation: (u64, u64),
    /// The timeout as it stands, doubled as often as it has run down.
    rto: u64,
}

impl Estimator {
    /// Nothing is measured yet.
    #[must_use]
    pub const fn new(profile: Profile) -> Estimator {
        let rto = profile.timers().initial * 1_000;
        Estimator { profile, srtt: None, var: 0, deviation: (0, 0), rto }
    }

    /// The smoothed round trip in microseconds, once something was measured.
    #[must_use]
    pub const fn srtt(&self) -> Option<u64> {
        self.srtt
    }

    /// The variance in microseconds.
    #[must_use]
    pub const fn variance(&self) -> u64 {
        if self.profile.is_linux() { self.var / 4 } else { self.var }
    }

    /// The timeout in milliseconds.
    #[must_use]
    pub const fn timeout(&self) -> u64 {
        self.rto.div_ceil(1_000)
    }

    /// The timer has run down: the next one takes twice as long.
    pub fn back_off(&mut self) {
        self.rto = (self.rto * 2).min(self.profile.timers().most * 1_000);
    }

    /// The SYN had to be repeated: what it measured is worthless, and a first timeout of less than
    /// three seconds was perhaps too short (rule 5.7).
    pub const fn fall_back(&mut self) {
        let timers = self.profile.timers();
        if timers.initial < timers.fallback {
            self.rto = timers.fallback * 1_000;
        }
    }

    /// A round trip of so many milliseconds was measured; with `fresh` it is the first of those
    /// that set out together.
    pub fn measure(&mut self, trip: u64, fresh: bool) {
        let trip = trip * 1_000;
        let timers = self.profile.timers();
        let wait = if self.profile.is_linux() {
            self.kernel(trip, timers.margin * 1_000, fresh)
        } else {
            self.standard(trip, timers)
        };
        self.rto = wait.clamp(timers.least * 1_000, timers.most * 1_000);
    }

    /// Rules 2.2 and 2.3. The variance is brought up to date first, with the old mean.
    fn standard(&mut self, trip: u64, timers: &Timers) -> u64 {
        let (srtt, var) = match self.srtt {
            None => (trip, trip / 2),
            Some(srtt) => ((7 * srtt + trip) / 8, (3 * self.var + srtt.abs_diff(trip)) / 4),
        };
        (self.srtt, self.var) = (Some(srtt), var);
        srtt + (4 * var).max(timers.margin * 1_000)
    }

    /// The kernel's `tcp_rtt_estimator`: it grows more slowly when round trips become shorter,
    /// and forgets variance once a round trip.
    fn kernel(&mut self, trip: u64, margin: u64, fresh: bool) -> u64 {
        let Some(srtt) = self.srtt else {
            self.var = (2 * trip).max(margin);
            self.deviation = (2 * trip, self.var);
            self.srtt = Some(trip);
            return trip + self.var;
        };
        let (mean, mut max) = self.deviation;
        let gap = trip.abs_diff(srtt);
        let mean = if gap <= mean / 4 {
            mean - (mean / 4 - gap)
        } else if trip < srtt {
            mean + (gap - mean / 4) / 8
        } else {
            mean + (gap - mean / 4)
        };
        max = max.max(mean);
        self.var = self.var.max(max);
        if fresh {
            self.var -= (self.var - max) / 4;
            max = margin;
        }
        self.deviation = (mean, max);
        let srtt = (7 * srtt + trip) / 8;
        self.srtt = Some(srtt);
        srtt + self.var
    }
}
