package org.cldess.call;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cldess.call.application.Applicant;
import org.cldess.call.application.ApplicationId;
import org.cldess.call.application.ProjectApplication;
import org.cldess.call.jury.Juror;
import org.cldess.call.jury.JuryCriterion;
import org.cldess.call.jury.JuryScore;
import org.cldess.language.Message;

/**
 * The ranking of the applications by a jury (<i>{@index classement}</i>): by total, highest first. Equal totals are
 * ordered by the score for the first criterion of the call, then for the second, and so on; applications that are equal
 * by all criteria share a rank, and are listed by id. The order in which applications were recorded never matters.
 */
public final class Ranking {
    private final List<RankedApplication> ranked;
    private final List<ApplicationId> unscored;

    private Ranking(List<RankedApplication> ranked, List<ApplicationId> unscored) {
        this.ranked = List.copyOf(ranked);
        this.unscored = List.copyOf(unscored);
    }

    /** An application that can be ranked. */
    private record Entry(ProjectApplication application, JuryTotal total, ScoreSheets scoring) {}

    static Ranking of(
            List<ProjectApplication> applications,
            List<Applicant> applicants,
            List<Juror> jurors,
            List<JuryCriterion> criteria,
            List<JuryScore> scores) {
        List<Entry> entries = new ArrayList<>();
        List<ApplicationId> unscored = new ArrayList<>();
        for (ProjectApplication application : applications) {
            Optional<Applicant> applicant = applicants.stream()
                    .filter(one -> one.id().equals(application.applicant()))
                    .findFirst();
            List<Juror> free = jurors.stream()
                    .filter(juror -> applicant.filter(juror::isTiedTo).isEmpty())
                    .toList();
            ScoreSheets scoring = ScoreSheets.of(criteria, scores, free, application);
            scoring.total()
                    .value()
                    .ifPresentOrElse(
                            total -> entries.add(new Entry(application, total, scoring)),
                            () -> unscored.add(application.id()));
        }
        Comparator<Entry> merit = Comparator.comparing(Entry::total).reversed();
        for (JuryCriterion criterion : criteria) {
            merit = merit.thenComparing((one, other) -> ScoreSheets.compare(criterion, one.scoring(), other.scoring()));
        }
        entries.sort(merit.thenComparing(entry -> entry.application().id().value()));
        unscored.sort(Comparator.comparing(ApplicationId::value));
        return new Ranking(places(criteria, entries, merit), unscored);
    }

    private static List<RankedApplication> places(
            List<JuryCriterion> criteria, List<Entry> entries, Comparator<Entry> merit) {
        List<RankedApplication> places = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            boolean same = i > 0 && merit.compare(entries.get(i - 1), entry) == 0;
            int rank = same ? places.get(i - 1).rank() : i + 1;
            List<Entry> equals = entries.stream()
                    .filter(other -> !other.equals(entry) && merit.compare(other, entry) == 0)
                    .toList();
            Optional<JuryCriterion> decisive = entries.stream()
                    .filter(other -> other.total().equals(entry.total()) && merit.compare(other, entry) != 0)
                    .flatMap(other -> decisive(criteria, entry, other).stream())
                    .findFirst();
            places.add(new RankedApplication(
                    rank,
                    entry.application().id(),
                    entry.total(),
                    decisive.map(JuryCriterion::id),
                    equals.stream().map(other -> other.application().id()).toList(),
                    tie(equals, decisive)));
        }
        return places;
    }

    /** Returns the first criterion by which two applications with the same total differ. */
    private static Optional<JuryCriterion> decisive(List<JuryCriterion> criteria, Entry one, Entry other) {
        return criteria.stream()
                .filter(criterion -> ScoreSheets.compare(criterion, one.scoring(), other.scoring()) != 0)
                .findFirst();
    }

    private static Optional<Message> tie(List<Entry> equals, Optional<JuryCriterion> decisive) {
        if (!equals.isEmpty()) {
            return Optional.of(Texts.WORDS.message("tie.equal", equals.size()));
        }
        return decisive.map(criterion -> Texts.WORDS.message("tie.broken", criterion.title()));
    }

    /** {@return the applications with a complete score, best first} */
    public List<RankedApplication> ranked() {
        return ranked;
    }

    /** {@return the applications without a score, or without one for every criterion, ordered by id} */
    public List<ApplicationId> unscored() {
        return unscored;
    }

    /**
     * {@return the position of an application, if it was scored}
     *
     * @param application the id
     */
    public Optional<RankedApplication> find(ApplicationId application) {
        return ranked.stream()
                .filter(place -> place.application().equals(application))
                .findFirst();
    }

    @Override
    public String toString() {
        return "Ranking: %s ranked, %s unscored".formatted(ranked.size(), unscored.size());
    }
}
