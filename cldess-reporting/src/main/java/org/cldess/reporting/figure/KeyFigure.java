package org.cldess.reporting.figure;

import java.time.LocalDate;
import org.cldess.known.Known;
import org.cldess.reporting.document.KeyFigures.Tile;
import org.cldess.reporting.document.Phrase;

/**
 * A figure of a contract, as every page shows it (<i>{@index "chiffre clé"}</i>).
 *
 * @param name what it states
 * @param label its name, which agrees with its number, and its tax basis if the dossier has several
 * @param words its value: « 6 sur 24 », « 146 520 € », « 62 % », or « – » if it is not known
 * @param isKnown whether it has a value
 * @param scope what counts in it and what does not
 * @param day the day on which it is judged
 * @param recordedUntil the day until which what it rests on is recorded: the day itself or one before it
 * @param source the name of the document that proves it
 * @param place the section or document that proves it, as the target of a link between documents of one folder
 */
public record KeyFigure(
        FigureName name,
        String label,
        String words,
        boolean isKnown,
        Phrase scope,
        LocalDate day,
        Known<LocalDate> recordedUntil,
        String source,
        String place) {
    /** {@return this figure in a tile} */
    public Tile tile() {
        return Tile.of(words, label);
    }
}
