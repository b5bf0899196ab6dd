/** What the drafts of all aggregates share. Not exported. */
package org.cldess.internal.draft;
