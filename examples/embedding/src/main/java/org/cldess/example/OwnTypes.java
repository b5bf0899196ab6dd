package org.cldess.example;

import static org.cldess.matching.criterion.ActorCriteria.needMetByOffer;
import static org.cldess.matching.criterion.ActorCriteria.sameCommune;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.dossier.Dossier;
import org.cldess.language.Message;
import org.cldess.matching.Appraisal;
import org.cldess.matching.Criteria;
import org.cldess.matching.Criterion;
import org.cldess.matching.Scores;
import org.cldess.persistence.DossierFile;

/** The criteria between actors, applied to your own types, together with a criterion of your own. */
public final class OwnTypes {
    private OwnTypes() {}

    /** A member of a network of integration enterprises. */
    record Member(Actor actor, Set<DayOfWeek> free) {}

    /** A company that opens its doors on one day of the week. */
    record Host(Actor actor, DayOfWeek open) {}

    /**
     * Runs the example: scores two members with two companies.
     *
     * @param file the dossier file of Grasse
     * @param out where to print
     */
    public static void run(Path file, PrintStream out) {
        Dossier dossier = DossierFile.read(file).orElseThrow();
        List<Member> members = List.of(
                new Member(actor(dossier, "mimosa"), Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY)),
                new Member(actor(dossier, "jasmin"), Set.of(DayOfWeek.FRIDAY)));
        List<Host> hosts = List.of(
                new Host(actor(dossier, "garrigue"), DayOfWeek.TUESDAY),
                new Host(actor(dossier, "neroli"), DayOfWeek.FRIDAY));

        // @readme:begin
        Criterion<Member, Host> freeThatDay = Criterion.of(
                "free-that-day",
                (member, host) -> member.free().contains(host.open())
                        ? Appraisal.met(Message.of("Le jour convient.", "The day suits."))
                        : Appraisal.unmet(Message.of("Le jour ne convient pas.", "The day does not suit.")));
        Scores scores = Criteria.of(needMetByOffer().weight(3), sameCommune())
                .on(Member::actor, Host::actor)
                .with(freeThatDay.required())
                .score(members, hosts);
        // @readme:end

        scores.list().forEach(score -> out.println(score.pair().say(Locale.ENGLISH) + ": " + score.value()));
        for (Member member : members) {
            hosts.forEach(host -> scores.pair(Criteria.participant(member.actor()), Criteria.participant(host.actor()))
                    .ifPresent(pair -> scores.whyRuledOut(pair)
                            .forEach(reason ->
                                    out.println(pair.say(Locale.ENGLISH) + ": " + reason.say(Locale.ENGLISH)))));
        }
    }

    private static Actor actor(Dossier dossier, String id) {
        return dossier.getActor(ActorId.of(id));
    }
}
