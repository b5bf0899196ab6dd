package org.cldess.benchmarks.rulebook.beans;

import java.time.LocalDate;
import java.util.List;
import org.cldess.actor.kind.EpciKind;
import org.cldess.actor.kind.PublicBodyKind;
import org.jspecify.annotations.Nullable;

/** An actor; a body without a kind is not a public body. */
public record ActorBean(
        String id,
        String name,
        @Nullable PublicBodyKind publicBody,
        @Nullable EpciKind epciKind,
        List<PopulationBean> populations) {
    /** A population on a day. */
    public record PopulationBean(LocalDate date, int inhabitants) {}

    @Nullable
    Integer populationOn(LocalDate day) {
        PopulationBean last = null;
        for (PopulationBean count : populations) {
            if (!count.date().isAfter(day) && (last == null || count.date().isAfter(last.date()))) {
                last = count;
            }
        }
        return last == null ? null : last.inhabitants();
    }
}
