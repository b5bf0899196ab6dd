/**
 * How a dossier becomes a file and a file a dossier, generic over the records of the drafts: no class of the model is named here but the
 * dossier itself, so that a new notion is in the file as soon as its draft exists.
 *
 * <p>{@code Shape} says what a value of the file must be, found out from the components of the drafts. Reading goes twice over the
 * text: {@code Syntax} makes sure that it is JSON to its end and is a dossier file of a version that is known, {@code DraftReader} then
 * takes over what fits and reports the rest, without holding more of it than drafts do. {@code DraftWriter} writes the one
 * form that equal dossiers have, and {@code DossierSchema} describes it as JSON Schema.
 */
package org.cldess.persistence.file;
