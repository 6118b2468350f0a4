export { injectOpenRecord } from '../ui/records/open-record-address';
