package org.cldess.commandline;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.dossier.Dossier;
import org.cldess.language.Message;
import org.cldess.language.Typography;
import org.cldess.matching.Contribution;
import org.cldess.matching.Criteria;
import org.cldess.matching.NeedCriteria;
import org.cldess.matching.Pair;
import org.cldess.matching.Score;
import org.cldess.matching.Scores;
import org.cldess.matching.SoughtNeed;
import org.cldess.territory.Gazetteer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Proposes who may answer a need of a dossier, and says why the others may not. */
@Command(name = "match", sortOptions = false)
final class MatchCommand implements Callable<Integer> {
    private final Cldess tool;

    @Mixin
    private final Asked asked = new Asked();

    @Option(names = "--need", required = true, paramLabel = "${bundle:label.id}", descriptionKey = "option.need")
    private String need = "";

    @Option(names = "--top", paramLabel = "N", descriptionKey = "option.match.top")
    private int top = 10;

    MatchCommand(Cldess tool) {
        this.tool = tool;
    }

    @Override
    public Integer call() {
        Speaker speaker = tool.speaker();
        if (top < 1) {
            throw new CannotRun("usage", Texts.WORDS.message("usage.at-least", "--top", top, 1));
        }
        ReadDossier read = ReadDossier.from(asked.file());
        LocalDate day = asked.day(read.dossier(), tool.surroundings());
        Dossier dossier = read.dossier().seenOn(day);
        SoughtNeed sought = find(dossier);
        Predicate<ActorId> hasSigned = actor -> dossier.charter()
                .value()
                .filter(charter -> charter.hasSigned(actor, day))
                .isPresent();
        Scores scores = NeedCriteria.usual(dossier.network(day), Gazetteer.ofFrance(), hasSigned)
                .score(List.of(sought), dossier.actors());
        List<Score> matches = scores.list().stream()
                .sorted(Comparator.comparing(Score::value).reversed().thenComparing(Score::right))
                .limit(top)
                .toList();
        Map<Actor, List<Message>> rejected = rejected(sought, dossier, scores);
        if (speaker.isJson()) {
            speaker.answer(asData(matches, rejected, speaker));
        } else {
            print(sought, dossier, matches, rejected, speaker);
        }
        return Exit.WELL;
    }

    private SoughtNeed find(Dossier dossier) {
        List<SoughtNeed> all = dossier.actors().stream()
                .flatMap(actor ->
                        actor.needs().value().orElse(List.of()).stream().map(each -> new SoughtNeed(actor, each)))
                .toList();
        return all.stream()
                .filter(each -> each.need().id().value().equals(need))
                .findFirst()
                .orElseThrow(() -> new CannotRun(
                        "usage",
                        all.isEmpty()
                                ? Texts.WORDS.message("match.without-needs", need)
                                : Texts.WORDS.message(
                                        "match.unknown",
                                        need,
                                        all.stream()
                                                .map(each -> each.need().id().value())
                                                .sorted()
                                                .collect(Collectors.joining(", ")))));
    }

    /** Who is ruled out, and why, by id; the actor itself is no candidate. */
    private static Map<Actor, List<Message>> rejected(SoughtNeed sought, Dossier dossier, Scores scores) {
        Map<Actor, List<Message>> rejected = new LinkedHashMap<>();
        dossier.actors().stream()
                .filter(actor -> !actor.id().equals(sought.seeker().id()))
                .sorted(Comparator.comparing(Actor::id))
                .forEach(actor -> {
                    List<Message> why = scores.whyRuledOut(new Pair(sought.participant(), Criteria.participant(actor)));
                    if (!why.isEmpty()) {
                        rejected.put(actor, why);
                    }
                });
        return rejected;
    }

    /** What speaks for the candidate and counts. */
    private static List<Message> reasons(Score match) {
        return match.contributions().stream()
                .filter(each -> each.points().signum() > 0)
                .map(Contribution::reason)
                .toList();
    }

    private static Map<String, Object> asData(
            List<Score> matches, Map<Actor, List<Message>> rejected, Speaker speaker) {
        return Speaker.ordered(
                "matches",
                matches.stream()
                        .map(match -> Speaker.ordered(
                                "actor",
                                match.right().key(),
                                "score",
                                match.value(),
                                "reasons",
                                speaker.sentences(reasons(match))))
                        .toList(),
                "rejected",
                rejected.entrySet().stream()
                        .map(each -> Speaker.ordered(
                                "actor", each.getKey().id().value(), "reasons", speaker.sentences(each.getValue())))
                        .toList());
    }

    /** Those who offer something of the sector are told one by one; the others have nothing to do with the need. */
    private static void print(
            SoughtNeed sought,
            Dossier dossier,
            List<Score> matches,
            Map<Actor, List<Message>> rejected,
            Speaker speaker) {
        speaker.say(
                "match.need",
                sought.seeker().name(),
                sought.need().description(),
                sought.need().sector());
        if (matches.isEmpty()) {
            speaker.say("match.none", dossier.actors().size());
        }
        int rank = 0;
        for (Score match : matches) {
            rank++;
            speaker.line("");
            speaker.say("match.actor", rank, match.right().name(), rounded(match, speaker));
            speaker.sentences(reasons(match)).forEach(reason -> speaker.line("   " + reason));
        }
        List<Map.Entry<Actor, List<Message>>> near = rejected.entrySet().stream()
                .filter(each -> offersInSector(each.getKey(), sought))
                .toList();
        if (!near.isEmpty()) {
            speaker.line("");
            speaker.say("match.rejected");
            near.forEach(each -> speaker.sentences(each.getValue()).forEach(reason -> speaker.line("   " + reason)));
        }
        if (rejected.size() > near.size()) {
            speaker.line("");
            speaker.say("match.elsewhere", rejected.size() - near.size());
        }
    }

    private static boolean offersInSector(Actor actor, SoughtNeed sought) {
        return actor.offers().value().orElse(List.of()).stream()
                .anyMatch(offer -> offer.sector().equals(sought.need().sector()));
    }

    /** To a tenth, as people are shown it; other programs get all digits. */
    private static String rounded(Score match, Speaker speaker) {
        return Typography.number(
                match.value().setScale(1, RoundingMode.HALF_UP).stripTrailingZeros(), speaker.locale());
    }
}
