package org.cldess.benchmarks.rulebook.beans;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A party, and whom it succeeds. */
@ContractConstraints.TakesOver
public record PartyBean(
        String id,
        ActorBean actor,
        String role,
        LocalDate from,
        @Nullable LocalDate until,
        @Valid @Nullable SuccessionBean succession) {
    /** How a party took the place of another. */
    public record SuccessionBean(
            PartyBean predecessor, @Nullable String decision, List<@Valid NoticeBean> notices) {}

    /** That a party was told. */
    public record NoticeBean(String party, @Nullable LocalDate date) {}

    boolean holdsRoleOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** A party of the first day signs also before the term begins. */
    boolean maySign(LocalDate day) {
        return holdsRoleOn(day) || (day.isBefore(from) && succession == null);
    }

    /** The party of the first day whose place it has. */
    PartyBean original() {
        PartyBean party = this;
        while (party.succession != null) {
            party = party.succession.predecessor();
        }
        return party;
    }
}
