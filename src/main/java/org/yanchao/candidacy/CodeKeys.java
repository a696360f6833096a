package org.yanchao.candidacy;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What the codes of all batches were made with. */
interface CodeKeys extends Repository<CodeKey, UUID> {

  CodeKey save(CodeKey key);

  List<CodeKey> findAll();
}
