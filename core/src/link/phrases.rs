//! What is said of input that is refused: what it is, what it takes and what it got.

use crate::phrase::phrases;

phrases! {
    /// What is said of input that is refused.
    pub mod says;
    /// The form of most: something takes one thing and got another.
    refused(what: phrase, takes: phrase, got: phrase);

    /// What it is, by its name.
    named(name: text);
    what_deed();
    what_recover();
    what_heal();

    got_text(text: text);
    got_nothing();
    got_long_text(length: number);
    got_plain(text: text);
    got_object();
    got_function();
    got_boolean();
    got_symbol();
    got_bigint();

    takes_lies();
    takes_lies_word(words: text);
    takes_messages();
    takes_messages_and_ticks();
    takes_processes();
    takes_statements();
    takes_outages();
    takes_ratio(most: number);
    takes_span(min: number, max: number);
    takes_whole(min: number, max: number);
    takes_whole_or(min: number, max: number, word: text);
    takes_one_ratio();
    takes_ratio_of(last: number, most: number);
    takes_ratio_of_two(most: number);
    takes_sender_once();
    takes_draws(last: number);
    takes_draws_of_two();
    takes_draws_such_as();
    takes_draw_once();
    takes_flag();
    takes_side();
    takes_drawn(max: number);
    takes_only_with(word: text, other: text);
    takes_whole_at(max: number, last: number);
    takes_word(words: text);
    takes_ticks(max: number);
    takes_delays(max: number);
    takes_no_double();
    takes_unnamed(other: text);
    takes_name_of_two(max: number);
    takes_name(processes: number);
    takes_cut_of_two(max: number);
    takes_cut(max: number);
    takes_crash_of_two(max: number);
    takes_crash(max: number);
    takes_forwards();
    takes_apart();
    takes_most_outages(most: number);
    takes_one_deed();
    takes_cut_or_crash();
    takes_speaker(traitor: text);
    takes_speakers(traitors: text);
    takes_no_speaker();
    takes_spoken();
    takes_going_down();
    takes_being_cut();
    takes_text(most: number);
    takes_smaller();
    takes_seated(last: number);
    takes_generals(last: number);
    takes_fewer_rounds(most: number, generals: number, messages: number);
    takes_fewer_than(number: number);
    takes_at_most(number: number);
    takes_replicas(last: number);

    refused_scenario(names: text, got: phrase);
    refused_family(scenario: text);
    refused_form(got: phrase);
    refused_repeated(got: phrase);
    refused_repeated_message(parameter: text, message: text);
    refused_long(most: number, length: number);
    refused_unknown(scenario: text, names: text, got: phrase);
    refused_runs(most: number);
    refused_other(own: text, other: text);
    refused_honest(scenario: text);
    refused_cut_off(scenario: text, end: text);
    refused_endless(scenario: text);
    refused_circle(most: number, scenario: text);
    refused_worlds(worlds: number, work: number, scenario: text);
    refused_memory(most: number, scenario: text);
}
