package org.cldess.reporting.document;

import java.util.List;

/**
 * Signature boxes, one for each party, kept together on paper and at least 35 mm high.
 *
 * @param introduction the line before them: "Fait à …, le …, en n exemplaires"; or an empty phrase
 * @param boxes the boxes, in the order of the parties, at least one
 */
public record Signatures(Phrase introduction, List<Box> boxes) implements Block {
    /**
     * A box.
     *
     * @param party the party: "Pour la Région"
     * @param function the signatory's function, or an empty phrase
     * @param name the signatory's name, or an empty phrase
     * @param signed the details of the signature: "Signé le 18 février 2013"; an empty phrase leaves room to sign
     */
    public record Box(Phrase party, Phrase function, Phrase name, Phrase signed) {}

    /** Rejects an empty list. */
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
