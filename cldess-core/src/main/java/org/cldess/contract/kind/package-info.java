/**
 * What kind of contract one is: which roles parties must hold in it, which levels its objectives have, whether a charter comes first. Kinds
 * are data: one that is not built in is defined in the dossier.
 */
package org.cldess.contract.kind;
