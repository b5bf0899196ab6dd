package org.cldess.benchmarks.rulebook.beans;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A party, with the party that it succeeds. */
@ContractConstraints.TakesOver
public record PartyBean(
        String id,
        ActorBean actor,
        String role,
        LocalDate from,
        @Nullable LocalDate until,
        @Valid @Nullable SuccessionBean succession) {
    /** The succession of a party to another. */
    public record SuccessionBean(
            PartyBean predecessor, @Nullable String decision, List<@Valid NoticeBean> notices) {}

    /** The notification of a party. */
    public record NoticeBean(String party, @Nullable LocalDate date) {}

    boolean holdsRoleOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** An original party may also sign before the term begins. */
    boolean maySign(LocalDate day) {
        return holdsRoleOn(day) || (day.isBefore(from) && succession == null);
    }

    /** Returns the original party that it succeeds. */
    PartyBean original() {
        PartyBean party = this;
        while (party.succession != null) {
            party = party.succession.predecessor();
        }
        return party;
    }
}
