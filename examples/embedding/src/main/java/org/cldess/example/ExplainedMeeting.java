package org.cldess.example;

import static org.cldess.matching.criterion.ActorCriteria.needMetByOffer;
import static org.cldess.matching.criterion.ActorCriteria.sameCommune;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.dossier.Dossier;
import org.cldess.encounter.plan.MeetingPlan;
import org.cldess.encounter.plan.SpeedMeeting;
import org.cldess.matching.Criteria;
import org.cldess.matching.Participant;
import org.cldess.matching.Scores;
import org.cldess.persistence.DossierFile;

/** A speed meeting with a provably optimal plan, and the reasons for it. */
public final class ExplainedMeeting {
    private ExplainedMeeting() {}

    /**
     * Runs the example: five work integration enterprises and four companies meet in three rounds.
     *
     * @param file the dossier file of Grasse
     * @param out where to print
     */
    public static void run(Path file, PrintStream out) {
        Dossier dossier = DossierFile.read(file).orElseThrow();
        List<Actor> integrationEnterprises = actors(dossier, "mimosa", "jasmin", "lavande", "violette", "fenouil");
        List<Actor> companies = actors(dossier, "garrigue", "neroli", "cigale", "terrasses");
        Participant mimosa = participant(dossier, "mimosa");
        Participant garrigue = participant(dossier, "garrigue");
        Participant cigale = participant(dossier, "cigale");
        Participant jasmin = participant(dossier, "jasmin");
        Participant neroli = participant(dossier, "neroli");

        // @readme:begin
        Scores scores = Criteria.of(needMetByOffer().weight(3), sameCommune().weight(1))
                .score(integrationEnterprises, companies);
        SpeedMeeting meeting = SpeedMeeting.of(scores)
                .rounds(3)
                .tables(4)
                .mustMeet(mimosa, garrigue)
                .exclude(jasmin, neroli)
                .atLeast(2);
        MeetingPlan plan = meeting.plan();
        MeetingPlan after = plan.replan().fromRound(3).absent(neroli).plan(); // two rounds are over
        // @readme:end

        out.println("score " + plan.score().orElseThrow() + ", bound "
                + plan.bound().orElseThrow());
        out.println("optimal: " + plan.isOptimal() + ", proven: "
                + plan.certificate().verify(meeting));
        plan.itinerary(mimosa)
                .encounters()
                .forEach(encounter -> out.println("round " + encounter.round() + ", table " + encounter.table() + ": "
                        + encounter.partnerOf(mimosa)));
        plan.why(mimosa, garrigue).forEach(reason -> out.println(reason.say(Locale.ENGLISH)));
        plan.whyNot(mimosa, cigale).forEach(reason -> out.println(reason.say(Locale.ENGLISH)));
        plan.whyNot(jasmin, neroli).forEach(reason -> out.println(reason.say(Locale.ENGLISH)));
        out.println("without " + neroli + " in the last round: score "
                + after.score().orElseThrow());
    }

    private static List<Actor> actors(Dossier dossier, String... ids) {
        return Stream.of(ids).map(id -> dossier.getActor(ActorId.of(id))).toList();
    }

    private static Participant participant(Dossier dossier, String id) {
        return Criteria.participant(dossier.getActor(ActorId.of(id)));
    }
}
