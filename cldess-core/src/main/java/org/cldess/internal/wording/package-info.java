/**
 * What people call the things and fields of a file: « action 1.2.3, plan de financement – année ». Drafts are walked as the records that
 * they are, so that a new field needs its word and nothing else. Not exported.
 */
package org.cldess.internal.wording;
