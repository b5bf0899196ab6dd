package org.cldess.reporting.network;

import java.util.List;
import java.util.stream.Stream;
import org.cldess.language.Message;
import org.cldess.matching.introduction.Introduction;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.view.Speech;

/**
 * The reasons for an introduction in the few words that a table needs: « A cherche …, B propose … », « même commune ».
 * A reason that is unknown here is kept as a whole sentence.
 */
final class IntroductionReasons {
    private final Speech speech;
    private final Introduction introduction;

    private IntroductionReasons(Speech speech, Introduction introduction) {
        this.speech = speech;
        this.introduction = introduction;
    }

    static List<Phrase> of(Speech speech, Introduction introduction) {
        IntroductionReasons brief = new IntroductionReasons(speech, introduction);
        return introduction.reasons().stream().flatMap(brief::say).distinct().toList();
    }

    private Stream<Phrase> say(Message reason) {
        List<Object> said = reason.arguments();
        return switch (reason.key()) {
            case "need.both" -> said.stream().map(Message.class::cast).flatMap(this::say);
            case "need.met" ->
                Stream.of(speech.phrase(
                        "why.need", letter(said.get(0)), typed(said.get(1)), letter(said.get(2)), typed(said.get(3))));
            case "need.check" ->
                Stream.of(speech.phrase(
                        "why.need.check",
                        letter(said.get(0)),
                        typed(said.get(1)),
                        letter(said.get(2)),
                        typed(said.get(3)),
                        said.get(4)));
            case "join.alone.both" -> Stream.of(speech.phrase("why.alone.both"));
            case "join.alone.one" ->
                Stream.of(speech.phrase("why.alone.one", letter(said.get(0)), letter(said.get(1)), typed(said.get(2))));
            case "join.groups" -> Stream.of(speech.phrase("why.groups", typed(said.get(2)), typed(said.get(3))));
            case "join.broker" -> Stream.of(speech.phrase("why.broker", typed(said.get(2))));
            case "cross.met" -> Stream.of(speech.phrase("why.economies"));
            case "commune.same" -> Stream.of(speech.phrase("why.commune"));
            case "epci.same" -> Stream.of(speech.phrase("why.epci"));
            case "epci.near" -> Stream.of(speech.phrase("why.epci.near", said.get(3)));
            default -> Stream.of(speech.phrase(reason));
        };
    }

    /** Returns a string as typed text; any other argument unchanged. */
    private Object typed(Object said) {
        return said instanceof String text ? speech.typed(text) : said;
    }

    private String letter(Object name) {
        return name.equals(introduction.left().name()) ? "A" : "B";
    }
}
