package org.lectern.search;

import org.apache.lucene.search.Query;

/**
 * What is to be asked of the index for a query.
 *
 * @param node the query as it was read
 * @param strict what finds the papers that have all of it
 * @param words the words that the best hits are looked at again for
 */
record SearchPlan(QueryNode node, Query strict, RankingWords words) {}
