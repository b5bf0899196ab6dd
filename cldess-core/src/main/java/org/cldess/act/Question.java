package org.cldess.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cldess.rulebook.Gate;

/**
 * What an act of a series asks the rules, once they are asked.
 *
 * @param day the day of the act; without it, only what it rests on is asked
 * @param gates name the rules that are checked beside the errors
 * @param basis what the act rests on; without it, the rules of the gates may find nothing new anywhere
 */
record Question(Optional<LocalDate> day, List<Gate> gates, Optional<ActBasis> basis) {
    static Question of(LocalDate day) {
        return new Question(Optional.of(day), List.of(), Optional.empty());
    }

    static Question of(Gate gate, LocalDate day) {
        return new Question(Optional.of(day), List.of(gate), Optional.empty());
    }
}
