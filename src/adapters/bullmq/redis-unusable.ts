import { types } from 'node:util';

/** Redis cannot carry the queues; the message says what to do, in both languages. */
export class RedisUnusable extends Error {
  override readonly name = 'RedisUnusable';

  constructor(
    readonly messages: { readonly vi: string; readonly en: string },
    options?: { readonly cause: unknown },
  ) {
    super(`${messages.en}\n${messages.vi}`, options);
  }
}

/** No server answers under REDIS_URL, or it does not let us in. */
export function cannotReach(hosts: string, cause: unknown): RedisUnusable {
  const why = types.isNativeError(cause) ? cause.message : String(cause);
  return new RedisUnusable(
    {
      en: `Redis at ${hosts} cannot be used (${why}): start it, or correct REDIS_URL; without REDIS_URL the queues run on PostgreSQL.`,
      vi: `Không dùng được Redis tại ${hosts} (${why}): hãy khởi động Redis hoặc sửa REDIS_URL; nếu không đặt REDIS_URL, hàng đợi sẽ chạy trên PostgreSQL.`,
    },
    { cause },
  );
}

/** A server that deletes keys when its memory is full takes parts of queues away, and jobs then hang. */
export function evictsKeys(hosts: string, policy: string): RedisUnusable {
  return new RedisUnusable({
    en: `Redis at ${hosts} has maxmemory-policy "${policy}" and may delete queues when its memory is full. Set it to noeviction: redis-cli CONFIG SET maxmemory-policy noeviction, and the same line in redis.conf; at a managed service in its parameters. Then start again.`,
    vi: `Redis tại ${hosts} đang đặt maxmemory-policy "${policy}" nên có thể xóa hàng đợi khi đầy bộ nhớ. Hãy đổi thành noeviction: redis-cli CONFIG SET maxmemory-policy noeviction, và ghi dòng tương tự trong redis.conf; với dịch vụ thuê ngoài, hãy đổi trong phần tham số. Sau đó khởi động lại.`,
  });
}

/** Of several servers that are no cluster all but the first would go unused, and nobody would notice until it is away. */
export function noCluster(hosts: string): RedisUnusable {
  return new RedisUnusable({
    en: `REDIS_URL names several servers (${hosts}), but they are no cluster, and only one could be used. Give the address of one server, or start them with cluster-enabled yes and join them with redis-cli --cluster create. Then start again.`,
    vi: `REDIS_URL nêu nhiều máy chủ (${hosts}) nhưng chúng không phải là một cụm nên chỉ dùng được một máy. Hãy chỉ ghi địa chỉ của một máy chủ, hoặc bật cluster-enabled yes rồi ghép cụm bằng redis-cli --cluster create. Sau đó khởi động lại.`,
  });
}
