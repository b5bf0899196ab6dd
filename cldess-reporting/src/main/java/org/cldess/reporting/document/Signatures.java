package org.cldess.reporting.document;

import java.util.List;

/**
 * Boxes to sign in, one for each party, kept together on paper and at least 35 mm high.
 *
 * @param introduction the line before them: "Fait à …, le …, en n exemplaires"; or the empty phrase
 * @param boxes the boxes, in the order of the parties, at least one
 */
public record Signatures(Phrase introduction, List<Box> boxes) implements Block {
    /**
     * A box.
     *
     * @param party for whom one signs: "Pour la Région"
     * @param function the signatory's function, or the empty phrase
     * @param name the signatory's name, or the empty phrase
     * @param signed what is known of the signature: "Signé le 18 février 2013"; the empty phrase leaves room to sign
     */
    public record Box(Phrase party, Phrase function, Phrase name, Phrase signed) {}

    /** Refuses an empty list. */
    public Signatures {
        boxes = List.copyOf(boxes);
        if (boxes.isEmpty()) {
            throw new IllegalArgumentException("There is no box to sign in: write a sentence in its place");
        }
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.signatures(this);
    }
}
