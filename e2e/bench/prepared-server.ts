import { readFileSync } from 'node:fs';
import Fastify from 'fastify';

/** The reference: a server that does nothing but send bytes that it holds already. */
const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Usage: prepared-server.ts <file>');
const body = readFileSync(file);
const server = Fastify();
server.get('/', (_request, reply) => reply.type('application/json; charset=utf-8').send(body));
await server.listen({ port: Number(process.env['PORT']), host: '127.0.0.1' });
