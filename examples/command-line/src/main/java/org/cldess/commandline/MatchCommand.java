package org.cldess.commandline;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cldess.actor.Actor;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.language.Message;
import org.cldess.language.Typography;
import org.cldess.matching.Criteria;
import org.cldess.matching.Score;
import org.cldess.matching.criterion.NeedCriteria;
import org.cldess.matching.criterion.SoughtNeed;
import org.cldess.need.Need;
import org.cldess.need.Sectors;
import org.cldess.territory.Gazetteer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Proposes actors that may answer a need of a dossier, and gives the reasons why the others may not. */
@Command(name = "match", sortOptions = false)
final class MatchCommand implements Callable<Integer> {
    private final Cldess tool;

    @Mixin
    private final DossierOptions asked = new DossierOptions();

    @Option(names = "--need", required = true, paramLabel = "${bundle:label.thing}", descriptionKey = "option.need")
    private String need = "";

    @Mixin
    private final TopOption best = new TopOption();

    @Option(
            names = "--audience",
            paramLabel = "${bundle:label.audience}",
            descriptionKey = "option.match.audience",
            converter = DossierOptions.Whom.class)
    private Audience audience = Audience.COMMITTEE;

    MatchCommand(Cldess tool) {
        this.tool = tool;
    }

    @Override
    public Integer call() {
        Speaker speaker = tool.speaker();
        int maximum = best.count();
        if (!audience.sees(Audience.COMMITTEE)) {
            throw new CommandException(
                    "usage", Texts.WORDS.message("usage.match.audience", DossierOptions.Whom.code(audience)));
        }
        DossierInput read = asked.read();
        LocalDate day = asked.day(read.dossier(), tool.surroundings());
        Dossier whole = read.dossier().seenOn(day);
        SoughtNeed sought = find(whole);
        List<Actor> candidates = whole.seenBy(audience).actors();
        Gazetteer gazetteer = Gazetteer.ofFrance();
        Criteria<SoughtNeed, Actor> usual = NeedCriteria.usual(
                whole.network(day),
                gazetteer,
                actor -> whole.charter()
                        .value()
                        .filter(charter -> charter.hasSigned(actor, day))
                        .isPresent());
        SoughtNeed told = isHidden(sought) ? sought.anonymous(speaker.words("match.somebody")) : sought;
        MatchResult proposed = isHidden(sought)
                ? MatchResult.to(sought, usual, told, NeedCriteria.ofNeedAlone(day, gazetteer), candidates, maximum)
                : MatchResult.to(sought, usual, candidates, maximum);
        if (speaker.isJson()) {
            speaker.answer(asData(proposed, speaker));
        } else {
            print(told, candidates.size(), proposed, speaker);
        }
        return Exit.WELL;
    }

    private boolean isHidden(SoughtNeed sought) {
        return sought.need().hidesSeeker() && !audience.sees(Audience.FACILITATOR);
    }

    /** Finds the need, whether or not its seeker is shown. */
    private SoughtNeed find(Dossier whole) {
        String id = new Choices(whole).needs().get("--need", need);
        return whole.actors().stream()
                .flatMap(actor ->
                        actor.needs().value().orElse(List.of()).stream().map(each -> new SoughtNeed(actor, each)))
                .filter(each -> each.need().id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> asData(MatchResult proposed, Speaker speaker) {
        return Speaker.ordered(
                "matches",
                proposed.matches().stream()
                        .map(match -> Speaker.ordered(
                                "actor",
                                match.right().key(),
                                "score",
                                match.value(),
                                "reasons",
                                speaker.sentences(MatchResult.reasons(match))))
                        .toList(),
                "rejected",
                proposed.rejected().entrySet().stream()
                        .map(each -> Speaker.ordered(
                                "actor", each.getKey().id().value(), "reasons", speaker.sentences(each.getValue())))
                        .toList());
    }

    /** Returns the name of a sector, or its key with spaces if it has none. */
    private static Object sector(Need need) {
        return Sectors.label(need.sector())
                .<Object>map(label -> label)
                .orElseGet(() -> need.sector().replace('-', ' '));
    }

    /**
     * Prints the result. Rejected actors that offer something in the sector are listed; the others are irrelevant to
     * the need and only counted.
     */
    private void print(SoughtNeed sought, int actors, MatchResult proposed, Speaker speaker) {
        speaker.say("match.need", sought.seeker().name(), sought.need().description(), sector(sought.need()));
        if (isHidden(sought)) {
            speaker.say("match.hidden");
        }
        if (proposed.matches().isEmpty()) {
            speaker.say("match.none", actors);
        }
        int rank = 0;
        for (Score match : proposed.matches()) {
            rank++;
            speaker.line("");
            speaker.say("match.actor", rank, match.right().name(), rounded(match, speaker));
            speaker.sentences(MatchResult.reasons(match)).forEach(reason -> speaker.line("   " + reason));
        }
        List<Map.Entry<Actor, List<Message>>> near = proposed.rejected().entrySet().stream()
                .filter(each -> offersInSector(each.getKey(), sought))
                .toList();
        if (!near.isEmpty()) {
            speaker.line("");
            speaker.say("match.rejected");
            near.forEach(each -> speaker.sentences(each.getValue()).forEach(reason -> speaker.line("   " + reason)));
        }
        int elsewhere = proposed.rejected().size() - near.size();
        if (elsewhere > 0) {
            speaker.line("");
            speaker.say("match.elsewhere", elsewhere);
        }
    }

    private static boolean offersInSector(Actor actor, SoughtNeed sought) {
        return actor.offers().value().orElse(List.of()).stream()
                .anyMatch(offer -> offer.sector().equals(sought.need().sector()));
    }

    /** Rounded to a tenth for display. JSON output has all digits. */
    private static String rounded(Score match, Speaker speaker) {
        return Typography.number(
                match.value().setScale(1, RoundingMode.HALF_UP).stripTrailingZeros(), speaker.locale());
    }
}
