package org.cldess.commandline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.cldess.language.Typography;
import org.cldess.matching.introduction.Introduction;
import org.cldess.matching.introduction.Introductions;
import org.cldess.network.Network;
import org.cldess.territory.Gazetteer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Proposes the introductions that would help the network of a dossier most. */
@Command(name = "introductions", sortOptions = false)
final class IntroductionsCommand implements Callable<Integer> {
    private final Cldess tool;

    @Mixin
    private final DossierOptions asked = new DossierOptions();

    @Mixin
    private final TopOption best = new TopOption();

    IntroductionsCommand(Cldess tool) {
        this.tool = tool;
    }

    @Override
    public Integer call() {
        Speaker speaker = tool.speaker();
        int maximum = best.count();
        DossierInput read = asked.read();
        LocalDate day = asked.day(read.dossier(), tool.surroundings());
        Network network = read.dossier().network(day);
        List<Introduction> proposed =
                Introductions.in(network).near(Gazetteer.ofFrance()).best(maximum);
        if (speaker.isJson()) {
            speaker.answer(Speaker.ordered(
                    "introductions",
                    proposed.stream().map(each -> asData(each, speaker)).toList()));
        } else {
            print(network, proposed, speaker);
        }
        return Exit.WELL;
    }

    private static Map<String, Object> asData(Introduction introduction, Speaker speaker) {
        return Speaker.ordered(
                "left",
                introduction.left().id().value(),
                "right",
                introduction.right().id().value(),
                "gain",
                introduction.gain(),
                "reasons",
                speaker.sentences(introduction.reasons()));
    }

    private static void print(Network network, List<Introduction> proposed, Speaker speaker) {
        speaker.line(String.join(" ", speaker.sentences(network.measures().sentences())));
        if (proposed.isEmpty()) {
            speaker.say("introductions.none");
        }
        int rank = 0;
        for (Introduction introduction : proposed) {
            rank++;
            speaker.line("");
            speaker.say(
                    "introductions.pair",
                    rank,
                    introduction.left().name(),
                    introduction.right().name(),
                    Typography.number(rounded(introduction), speaker.locale()));
            speaker.sentences(introduction.reasons()).forEach(reason -> speaker.line("   " + reason));
        }
    }

    /** Rounded to a tenth, as in the reports. JSON output has all digits. */
    private static BigDecimal rounded(Introduction introduction) {
        return introduction.gain().setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
